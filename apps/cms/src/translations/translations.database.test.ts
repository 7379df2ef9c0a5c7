import type { Locale } from '@detwin/content'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { logOf, news, openDesk, richText } from '../../tests/desk.ts'
import type { News } from '../payload-types.ts'
import { publishLanguage } from './publish-language.ts'
import { statesOfRecord } from './record-states.ts'
import { saveTranslation, type Translation } from './save-translation.ts'
import { workingRecord } from './working-record.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const collection = 'news' as const
let count = 0

const published = (): Promise<News> => payload.create({ collection, data: news(`Post ${++count}`), locale: 'en' })

const edit = (id: string, data: Partial<News>, options: { draft?: boolean; locale?: Locale } = {}) =>
  payload.update({
    collection,
    id,
    locale: 'en',
    data: { _status: options.draft ? 'draft' : 'published', ...data },
    ...options
  })

const working = async (id: string) => workingRecord(await createLocalReq({}, payload), collection, id)

async function states(id: string) {
  const all = statesOfRecord(payload.collections[collection].config.flattenedFields, await working(id))
  return { sv: all?.sv, de: all?.de }
}

async function madeFrom(id: string): Promise<string | null> {
  const { sourceVersions } = await working(id)
  return Array.isArray(sourceVersions) ? String(sourceVersions.at(-1)) : null
}

/** What a translator does in the translator's view. */
async function translate(
  id: string,
  title: string,
  decision: Translation['decision'] = 'reviewed',
  locale: Locale = 'sv'
) {
  const texts = [
    { path: ['title'], value: title },
    { path: ['body'], value: richText(`Text: ${title}`) }
  ]
  const req = await createLocalReq({}, payload)
  return saveTranslation(req, { collection, id, locale, texts, decision, madeFrom: await madeFrom(id) })
}

const decide = async (id: string, decision: Translation['decision']) =>
  saveTranslation(await createLocalReq({}, payload), {
    collection,
    id,
    locale: 'sv',
    texts: [],
    decision,
    madeFrom: await madeFrom(id)
  })

async function publicNow(id: string) {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  if (entry?.op !== 'put' || entry.document.type !== 'news') return undefined
  const { title, body, translations } = entry.document
  return { title, body, translations }
}

/** A published post with a reviewed Swedish text. */
async function translated(): Promise<string> {
  const { id } = await published()
  await translate(id, 'Inlägg')
  return id
}

describe('a translation stays current', () => {
  test('when the source is edited in a minor way, again and again', async () => {
    const id = await translated()
    await edit(id, { title: 'Post, a comma', minorEdit: true })
    await edit(id, { title: 'Post: a colon', minorEdit: true })
    expect((await states(id)).sv).toBe('reviewed')
    expect((await publicNow(id))?.translations.sv).toEqual({ state: 'reviewed' })
  })

  test('when nothing changed in a save', async () => {
    const id = await translated()
    const before = await working(id)
    await edit(id, { title: String(Object(before.title).en) })
    expect((await states(id)).sv).toBe('reviewed')
  })

  test('when a field that has no language changed', async () => {
    const id = await translated()
    await edit(id, { internalNotes: 'Call the mayor', date: '2026-11-02T12:00:00.000Z' })
    expect((await states(id)).sv).toBe('reviewed')
  })

  test('when another language is added', async () => {
    const id = await translated()
    await translate(id, 'Beitrag', 'reviewed', 'de')
    expect(await states(id)).toEqual({ sv: 'reviewed', de: 'reviewed' })
  })

  test('when the source goes back to the text it was made from', async () => {
    const id = await translated()
    const { en } = Object((await working(id)).title)
    await edit(id, { title: 'Another' })
    expect((await states(id)).sv).toBe('outdated')
    await edit(id, { title: en })
    expect((await states(id)).sv).toBe('reviewed')
  })
})

describe('a translation is outdated', () => {
  test('once the source says something else; the public is told', async () => {
    const id = await translated()
    await edit(id, { title: 'Another' })
    expect((await states(id)).sv).toBe('outdated')
    expect((await publicNow(id))?.translations.sv).toEqual({ state: 'outdated' })
  })

  test('and its own edit does not clear that', async () => {
    const id = await translated()
    await edit(id, { title: 'Another' })
    await edit(id, { title: 'Annat', translationState: 'reviewed' }, { locale: 'sv' })
    expect((await states(id)).sv).toBe('outdated')
  })

  test('until somebody says that it still fits', async () => {
    const id = await translated()
    await edit(id, { title: 'Another' })
    await decide(id, 'reviewed')
    expect((await states(id)).sv).toBe('reviewed')
    expect((await publicNow(id))?.translations.sv).toEqual({ state: 'reviewed' })
  })

  test('for its editors while the source is a draft, and for readers when it is published', async () => {
    const id = await translated()
    await edit(id, { title: 'Another' }, { draft: true })
    expect((await states(id)).sv).toBe('outdated')
    expect((await publicNow(id))?.translations.sv).toEqual({ state: 'reviewed' })
    await edit(id, {})
    expect((await publicNow(id))?.translations.sv).toEqual({ state: 'outdated' })
  })

  test('after a minor edit only if it was before', async () => {
    const id = await translated()
    await edit(id, { title: 'Another' })
    await edit(id, { title: 'Another!', minorEdit: true })
    expect((await states(id)).sv).toBe('outdated')
  })

  test('a minor edit is said of one save alone', async () => {
    const id = await translated()
    await edit(id, { title: 'Post.', minorEdit: true })
    expect((await payload.findByID({ collection, id })).minorEdit).toBe(false)
    await edit(id, { title: 'Something else' })
    expect((await states(id)).sv).toBe('outdated')
  })
})

describe('states and versions', () => {
  test('taking the record back to draft loses no state', async () => {
    const id = await translated()
    await edit(id, { _status: 'draft' })
    expect((await states(id)).sv).toBe('reviewed')
    await edit(id, {})
    expect(await publicNow(id)).toMatchObject({ title: { sv: 'Inlägg' }, translations: { sv: { state: 'reviewed' } } })
  })

  test('a copy carries no review over', async () => {
    const id = await translated()
    const copy = await payload.duplicate({ collection, id })
    expect((await states(copy.id)).sv).toBe('draft')
    expect((await states(id)).sv).toBe('reviewed')
  })

  test('bringing an old version back computes anew', async () => {
    const id = await translated()
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: '-updatedAt' })
    await edit(id, { title: 'Another' })
    await translate(id, 'Annat')
    await edit(id, { title: 'A third' })
    expect((await states(id)).sv).toBe('outdated')
    await payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    expect((await states(id)).sv).toBe('reviewed')
    expect(await publicNow(id)).toMatchObject({ title: { sv: 'Inlägg' }, translations: { sv: { state: 'reviewed' } } })
  })
})

describe('one language alone', () => {
  test('goes public when it is reviewed', async () => {
    const { id, title } = await published()
    expect(await translate(id, 'Inlägg')).toBe('public')
    expect(await publicNow(id)).toMatchObject({ title: { en: title, sv: 'Inlägg' } })
    expect((await working(id))._status).toBe('published')
  })

  test('takes no draft of the source along, and the draft is kept', async () => {
    const id = await translated()
    const { en } = Object((await working(id)).title)
    await edit(id, { date: '2026-11-09T12:00:00.000Z', internalNotes: 'A draft' }, { draft: true })
    expect(await translate(id, 'Nytt')).toBe('public')
    expect(await publicNow(id)).toMatchObject({ title: { en, sv: 'Nytt' } })
    expect((await payload.findByID({ collection, id })).internalNotes ?? null).toBeNull()
    expect(await payload.findByID({ collection, id, draft: true })).toMatchObject({
      internalNotes: 'A draft',
      _status: 'draft'
    })
  })

  test('waits for a source text that is a draft, and goes public with it', async () => {
    const { id, title } = await published()
    await edit(id, { title: 'Secret plan' }, { draft: true })
    expect(await translate(id, 'Hemlig plan')).toBe('waitsForSource')
    expect((await publicNow(id))?.title).toEqual({ en: title })
    await edit(id, {})
    expect(await publicNow(id)).toMatchObject({
      title: { en: 'Secret plan', sv: 'Hemlig plan' },
      translations: { sv: { state: 'reviewed' } }
    })
  })

  test('is withdrawn, or published, also while the source has a newer draft', async () => {
    const id = await translated()
    await translate(id, 'Beitrag', 'reviewed', 'de')
    await edit(id, { title: 'Secret plan' }, { draft: true })
    expect(await decide(id, 'withdrawn')).toBe('public')
    const req = await createLocalReq({}, payload)
    expect(await publishLanguage(req, collection, id, 'de')).toBe('public')
    const now = await publicNow(id)
    expect(now?.title).toMatchObject({ de: 'Beitrag' })
    expect(JSON.stringify(now)).not.toMatch(/Inlägg|Secret/)
  })

  test('waits for a record that is not public', async () => {
    const { id } = await payload.create({ collection, data: news('Hidden', 'draft'), draft: true })
    expect(await translate(id, 'Dold')).toBe('waitsForRecord')
    expect(await publicNow(id)).toBeUndefined()
  })

  test('as a draft never goes live with another; its last public text stays', async () => {
    const id = await translated()
    await translate(id, 'Halvfärdig', 'draft')
    await edit(id, { title: 'Another' })
    expect(await publicNow(id)).toMatchObject({
      title: { en: 'Another', sv: 'Inlägg' },
      body: { sv: '<p>Text: Inlägg</p>' },
      translations: { sv: { state: 'outdated' } }
    })
    await translate(id, 'Färdig')
    expect(await publicNow(id)).toMatchObject({ title: { sv: 'Färdig' }, translations: { sv: { state: 'reviewed' } } })
  })

  test('a kept text stays current through a minor edit', async () => {
    const id = await translated()
    await translate(id, 'Halvfärdig', 'waiting')
    await edit(id, { title: 'Post.', minorEdit: true })
    expect(await publicNow(id)).toMatchObject({ title: { sv: 'Inlägg' }, translations: { sv: { state: 'reviewed' } } })
  })

  test('is withdrawn alone', async () => {
    const id = await translated()
    await translate(id, 'Beitrag', 'reviewed', 'de')
    await decide(id, 'withdrawn')
    const now = await publicNow(id)
    expect(now?.title).not.toHaveProperty('sv')
    expect(now).toMatchObject({ title: { de: 'Beitrag' }, translations: { en: {}, de: {} } })
    expect(Object((await working(id)).title).sv).toBe('Inlägg')
  })

  test('is not reviewed against a source text that changed meanwhile', async () => {
    const id = await translated()
    const looked = await madeFrom(id)
    await edit(id, { title: 'Another' })
    const req = await createLocalReq({}, payload)
    const save = saveTranslation(req, {
      collection,
      id,
      locale: 'sv',
      texts: [],
      decision: 'reviewed',
      madeFrom: looked
    })
    await expect(save).rejects.toMatchObject({ status: 409 })
    expect((await states(id)).sv).toBe('outdated')
  })

  test('is not public without its title', async () => {
    const { id } = await published()
    await expect(decide(id, 'reviewed')).rejects.toThrow('Translate the title first')
  })

  test('is never the source', async () => {
    const { id } = await published()
    await expect(translate(id, 'Mine', 'reviewed', 'en')).rejects.toThrow('source language')
  })

  test('has no text where the record has none', async () => {
    const { id } = await published()
    const save = saveTranslation(await createLocalReq({}, payload), {
      collection,
      id,
      locale: 'sv',
      texts: [{ path: ['slug'], value: 'mine' }],
      decision: 'draft',
      madeFrom: null
    })
    await expect(save).rejects.toThrow('no text at slug')
  })
})

test('a converted text says so', async () => {
  const { id } = await published()
  await translate(id, '消息', 'converted', 'zh-Hans')
  expect((await publicNow(id))?.translations['zh-Hans']).toEqual({ state: 'machine', convertedFrom: 'zh-Hant' })
})
