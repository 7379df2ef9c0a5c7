import config from '@payload-config'
import { getTranslation, initI18n } from '@payloadcms/translations'
import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { boardWords } from '../board/board-words.ts'
import { say } from './labels.ts'
import { adminLanguages } from './languages.ts'

let desk: SanitizedConfig
beforeAll(async () => {
  desk = await config
})

/** Payload's plural forms differ from language to language. */
const isPluralForm = (key: string): boolean => /_(zero|one|two|few|many|other)$/.test(key)

const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path ? `${path}:${key}` : key
    return typeof value === 'object' && value ? keysOf(value, at) : [at]
  })

const translatorOf = (language: string) =>
  initI18n({ config: desk.i18n, context: 'client', language: language as 'en' }) // one of the names below

describe.each(Object.keys(adminLanguages))('an account that chose %s', (language) => {
  test('is shown words wherever English has some, and no key of theirs', async () => {
    const english = keysOf((await translatorOf('en')).translations).filter((key) => !isPluralForm(key))
    const theirs = new Set(keysOf((await translatorOf(language)).translations))
    expect(english.length).toBeGreaterThan(400)
    expect(english.filter((key) => !theirs.has(key))).toEqual([])
  })

  test('finds a name for every kind of record', async () => {
    const i18n = await translatorOf(language)
    for (const { labels } of desk.collections) {
      for (const label of [labels.singular, labels.plural]) expect(getTranslation(label, i18n)).toMatch(/^\P{C}{2,}$/u)
    }
  })
})

test('Simplified Chinese is nobody’s language unasked', () => {
  expect(Object.keys(adminLanguages)).not.toContain('zh')
})

test('a Swedish desk has Payload’s words in Swedish and ours in English', async () => {
  const i18n = await translatorOf('sv')
  expect(i18n.t('general:save')).toBe('Spara')
  expect(i18n.t('detwin:translate' as never)).toBe('Translate')
  expect(getTranslation(desk.collections.find(({ slug }) => slug === 'statements')?.labels.plural ?? '', i18n)).toBe(
    'Statements'
  )
  expect(say({ i18n: i18n }, boardWords.title)).toBe('The board')
})
