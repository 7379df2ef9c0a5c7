import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { apiKeys } from '../api-keys/collection.ts'
import { audit } from '../audit/collection.ts'
import { agreements } from '../collections/agreements/collection.ts'
import { cities } from '../collections/cities/collection.ts'
import { countries } from '../collections/countries/collection.ts'
import { groups } from '../collections/groups/collection.ts'
import { news } from '../collections/news/collection.ts'
import { pages } from '../collections/pages/collection.ts'
import { releases } from '../collections/releases/collection.ts'
import { sources } from '../collections/sources/collection.ts'
import { statements } from '../collections/statements/collection.ts'
import { users } from '../collections/users/collection.ts'
import { confirmations } from '../confirmations/collection.ts'
import { site } from '../globals/site/global.ts'
import { reviews } from '../review/collection.ts'
import { imports } from '../imports/collection.ts'
import { partners } from '../partners/collection.ts'
import { publications } from '../publications/collection.ts'
import { webhookDeliveries } from '../webhooks/deliveries/collection.ts'
import { webhookEndpoints } from '../webhooks/endpoints/collection.ts'
import { label, spoken } from './labels.ts'

const screens = [
  statements,
  news,
  pages,
  cities,
  agreements,
  sources,
  countries,
  groups,
  users(false),
  publications,
  audit,
  reviews,
  confirmations,
  releases,
  imports,
  partners,
  apiKeys,
  webhookEndpoints,
  webhookDeliveries,
  site
]

/** Every word a field shows an editor, by where it stands. */
function wordsOf(fields: Field[], path: string): [where: string, words: unknown][] {
  return fields.flatMap((field) => {
    const at = 'name' in field ? `${path}.${field.name}` : path
    const own: [string, unknown][] =
      'name' in field ? [[`${at} label`, 'label' in field ? field.label : undefined]] : []
    const help: [string, unknown][] =
      field.admin && 'description' in field.admin && field.admin.description
        ? [[`${at} help`, field.admin.description]]
        : []
    const inner = 'fields' in field ? wordsOf(field.fields, at) : []
    const hidden = field.admin && 'hidden' in field.admin && field.admin.hidden
    return hidden ? [] : [...own, ...help, ...inner]
  })
}

/** A name in both languages, however Payload is told it. */
const inBoth = (words: unknown): unknown =>
  typeof words === 'function'
    ? { en: words({ i18n: { language: 'en' } }), 'zh-TW': words({ i18n: { language: 'zh-TW' } }) }
    : words

const bilingual = { en: expect.any(String), 'zh-TW': expect.stringMatching(/\p{Script=Han}|^Wikidata|^Webhook/u) }

test('a name is English for whoever chose another language', () => {
  const name = spoken(label('Statement', '聲明')) as (args: object) => string // Payload's type wants all of its translator
  expect(name({ i18n: { language: 'sv' } })).toBe('Statement')
  expect(name({ i18n: { language: 'zh-TW' } })).toBe('聲明')
})

describe.each(screens.map((screen) => [screen.slug, screen] as const))('the screen of %s', (slug, screen) => {
  test.each(wordsOf(screen.fields, slug))('says %s in English and in Chinese', (_where, words) => {
    expect(words).toEqual(bilingual)
  })

  test('has a name and a help text in English and in Chinese', () => {
    const names =
      'labels' in screen ? [screen.labels?.singular, screen.labels?.plural] : 'label' in screen ? [screen.label] : []
    expect(names.length).toBeGreaterThan(0)
    for (const words of [...names, screen.admin?.description, screen.admin?.group])
      expect(inBoth(words)).toEqual(bilingual)
  })
})
