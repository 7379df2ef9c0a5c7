import { readFileSync } from 'node:fs'
import { locales, type News } from '@detwin/content'
import { gothenburg, jointStatement } from '@detwin/content/examples'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { HtmlValidate } from 'html-validate'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import { ParseOption, RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { nastyPost } from '../../../../tests/nasty-post.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { atom } from './atom.ts'
import type { Feed } from './feed.ts'
import { feedAt } from './feed-at.ts'
import { jsonFeed } from './json-feed.ts'

const siteUrl = 'https://site.example'
const post: News = {
  ...nastyPost,
  slug: '消息 & more',
  summary: null,
  body: {
    en: `<p>See <a href="/id/${gothenburg.id}">it</a>, <a href="/about#who">us</a> &amp;<sup class="source-reference"><a class="source-reference" href="#source-1">1</a></sup> <a href="mailto:a@b.example">a</a></p><figure><img src="/media/a.webp" srcset="/media/a.webp 1w, /media/b.webp 2w" alt="" /></figure>`
  },
  byline: null
}
const snapshot = exampleSnapshot(post)
const names = ['news', 'statements', 'changes', `cities/se/${gothenburg.slug}`]
const searches = ['', '?country=SE', '?status=lapsed', '?country=SE&status=lapsed']
const every = locales.flatMap((locale) =>
  names.flatMap((name) => (name === 'changes' ? searches : ['']).map((search) => ({ locale, name, search })))
)

function feed({ name, search, locale }: (typeof every)[number]): Feed {
  const found = feedAt(name, new URLSearchParams(search), { snapshot, locale, siteUrl })
  if (!found || 'unknown' in found) throw new Error(`No feed ${name}${search}`)
  return { ...found, hub: 'https://hub.example/' }
}

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('../../../../tests/schemas/atom.rng', import.meta.url)))
)
/** @throws at what is not Atom */
const mustBeAtom = (xml: string): void =>
  grammar.validate(XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET }))
const isJsonFeed = formats.default(new Ajv({ strict: false, allErrors: true })).compile(schema)

describe.each(every)('the feed $name$search in $locale', (which) => {
  test('is Atom by its grammar', () => expect(() => mustBeAtom(atom(feed(which)))).not.toThrow())

  test('is JSON Feed 1.1 by its schema', () => {
    const valid = isJsonFeed(JSON.parse(jsonFeed(feed(which))))
    expect([valid, isJsonFeed.errors]).toEqual([true, null])
  })

  test('has texts that mean the same anywhere: no address of a part, no script, no style', () => {
    for (const { html } of feed(which).entries) {
      for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
        expect(address).toMatch(/^(https?:\/\/|mailto:|tel:)/)
      for (const [, list = ''] of html.matchAll(/ srcset="([^"]*)"/g))
        for (const one of list.split(', ')) expect(one).toMatch(/^https?:\/\//)
      expect(html).not.toMatch(/<(script|style|iframe|form|object|embed|link|meta|svg)\b| (on\w+|style)=/i)
    }
  })
})

test('the grammar refuses what is not Atom', () => {
  const good = atom(feed({ name: 'news', search: '', locale: 'en' }))
  for (const bad of [
    good.replace(/<updated>[^<]*<\/updated>/, ''),
    good.replace(/<author>.*?<\/author>/, ''),
    good.replace(/href="https:\/\/site.example/, 'href="'),
    good.replace(/<published>/, '<published>yesterday ')
  ]) {
    expect(bad).not.toBe(good)
    expect(() => mustBeAtom(bad)).toThrow()
  }
})

test('texts are HTML that a validator finds nothing in', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off' }
  })
  for (const { html } of feed({ name: 'news', search: '', locale: 'en' }).entries) {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  }
})

test('a reference within a text leads to the page', () =>
  expect(JSON.stringify(feed({ name: 'news', search: '', locale: 'en' }).entries)).toContain(
    `href=\\"https://site.example/en/news/${encodeURIComponent(post.slug)}#source-1\\"`
  ))

test('a hub is named where there is one, and nowhere else', () => {
  const found = feed({ name: 'statements', search: '', locale: 'sv' })
  expect(atom(found)).toContain('<link rel="hub" href="https://hub.example/" />')
  expect(JSON.parse(jsonFeed(found))).toMatchObject({ hubs: [{ type: 'WebSub', url: 'https://hub.example/' }] })
  const alone = { ...found, hub: undefined }
  expect(atom(alone) + jsonFeed(alone)).not.toContain('hub')
})

test('every statement is in its feed', () =>
  expect(feed({ name: 'statements', search: '', locale: 'en' }).entries[0]?.url).toContain(jointStatement.slug))
