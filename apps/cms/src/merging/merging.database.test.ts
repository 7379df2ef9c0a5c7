import type { Agreement, City } from '@detwin/content'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, logOf, news, openDesk, richText } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import type { Agreement as SavedAgreement, City as SavedCity } from '../payload-types.ts'
import type { Mergeable } from './mergeable.ts'
import type { MergePlan } from './plan.ts'

let payload: Payload
let token: string
let country: string
let shanghai: string
let sources: [string, string, string]
const base = { sourceLocale: 'en' as const, _status: 'published' as const }
beforeAll(async () => {
  payload = await openDesk()
  token = (await account(payload, 'publisher')).token
  country = (await payload.create({ collection: 'countries', data: { ...base, name: 'Sweden', code: 'SE' } })).id
  shanghai = (await city('Shanghai')).id
  const page = async (name: string) =>
    (
      await payload.create({
        collection: 'sources',
        data: { title: name, url: `https://news.example/${name}`, _status: 'published' }
      })
    ).id
  sources = [await page('a'), await page('b'), await page('c')]
})

const city = (name: string, data: Partial<SavedCity> = {}): Promise<SavedCity> =>
  payload.create({
    collection: 'cities',
    data: { ...base, name, country, kind: 'city', ...data },
    draft: data._status === 'draft'
  })
const agreement = (data: Partial<SavedAgreement> & { city: string }): Promise<SavedAgreement> =>
  payload.create({ collection: 'agreements', data: { ...base, ...data }, draft: data._status === 'draft' })

type Event = NonNullable<SavedAgreement['events']>[number]
const event = (fields: Partial<Event> = {}): Event => ({
  kind: 'ended',
  date: '2020',
  certainty: 'claimed',
  decidedBy: 'council',
  side: 'abroad',
  reason: 'unknown',
  sources: [sources[0]],
  ...fields
})

const path = (collection: Mergeable, id: string) => `/api/${collection}/${id}/merge`
const preview = async (collection: Mergeable, id: string, into: string) =>
  (await rest('GET', `${path(collection, id)}?into=${into}`, { token })).body as MergePlan // what the endpoint answers
const merge = async (collection: Mergeable, id: string, into: string, taken: string[] = []) => {
  const { status, text } = await rest('POST', path(collection, id), { token, body: { into, taken } })
  expect([status, status === 200 ? '' : text]).toEqual([200, ''])
}

async function published<T extends 'city' | 'agreement'>(type: T, id: string) {
  const entry = (await logOf(payload)).findLast((found) => found.type === type && found.id === id)
  return entry?.op === 'put' ? (entry.document as T extends 'city' ? City : Agreement) : undefined // asked by its type
}

describe('two cities that are one', () => {
  test('are shown what moves and what disagrees before anything happens', async () => {
    const kept = await city('Göteborg', { wikidata: 'Q25287', kind: 'city', website: 'https://goteborg.se' })
    const gone = await city('Gothenburg', { kind: 'county', latitude: 57.7, longitude: 11.9 })
    const tie = await agreement({ city: gone.id, chinaCity: shanghai })
    const post = await payload.create({ collection: 'news', data: { ...news('About it'), cities: [gone.id] } })
    const plan = await preview('cities', gone.id, kept.id)
    expect(plan).toMatchObject({
      kept: { id: kept.id, name: 'Göteborg', isPublic: true },
      merged: { id: gone.id, name: 'Gothenburg' },
      problems: [],
      gained: [{ key: 'location', label: 'Coordinates', merged: '57.7, 11.9' }],
      conflicts: [
        { key: 'kind', kept: 'City or town', merged: 'County' },
        { key: 'name.en', label: 'Name (English)', kept: 'Göteborg', merged: 'Gothenburg' }
      ],
      pairs: []
    })
    expect(plan.moves.map(({ id }) => id).toSorted()).toEqual([tie.id, post.id].toSorted())
    expect(await historyOf(payload, gone.id)).toEqual(['put'])
  })

  test('become one: references, values, notes and addresses', async () => {
    const kept = await city('Malmö', { internalNotes: 'Ours' })
    const gone = await city('Malmo town', { wikidata: 'Q2211', kind: 'county', internalNotes: 'Theirs' })
    await payload.update({
      collection: 'cities',
      id: gone.id,
      data: { name: '馬爾默', translationState: 'reviewed', ...{ _status: 'published' } },
      locale: 'zh-Hant'
    })
    await payload.update({ collection: 'cities', id: gone.id, data: { slug: 'malmo-renamed', _status: 'published' } })
    const tie = await agreement({ city: gone.id, chinaCity: shanghai })
    const post = await payload.create({ collection: 'news', data: { ...news('Of Malmo'), cities: [gone.id, kept.id] } })
    const body = richText()
    const link = {
      type: 'link',
      version: 3,
      id: 'l',
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'cities', value: gone.id } },
      children: richText('there').root.children[0]?.children ?? []
    }
    const paragraph = { ...richText('').root.children[0], type: 'paragraph', children: [link] }
    const text = { root: { ...body.root, children: [paragraph] } } as unknown as typeof body // a link is no text
    const page = await payload.create({ collection: 'pages', data: { ...base, title: 'Linking', body: text } })

    await merge('cities', gone.id, kept.id, ['kind'])

    const after = await payload.findByID({ collection: 'cities', id: kept.id, locale: 'all' })
    expect(after).toMatchObject({
      wikidata: 'Q2211',
      kind: 'county',
      internalNotes: 'Ours\n\nTheirs',
      name: { en: 'Malmö', 'zh-Hant': '馬爾默' }
    })
    expect(await published('city', kept.id)).toMatchObject({
      slug: 'malmoe',
      formerSlugs: ['malmo-town', 'malmo-renamed'],
      formerIds: [gone.id],
      name: { en: 'Malmö', 'zh-Hant': '馬爾默' },
      kind: 'county'
    })
    expect((await historyOf(payload, gone.id)).at(-1)).toBe('delete')
    expect(await payload.findByID({ collection: 'agreements', id: tie.id, depth: 0 })).toMatchObject({
      city: kept.id,
      title: 'Malmö – Shanghai'
    })
    expect(await published('agreement', tie.id)).toMatchObject({ city: kept.id })
    expect(await payload.findByID({ collection: 'news', id: post.id, depth: 0 })).toMatchObject({ cities: [kept.id] })
    expect(JSON.stringify((await payload.findByID({ collection: 'pages', id: page.id, depth: 0 })).body)).toContain(
      kept.id
    )
    const html = (await logOf(payload)).findLast(({ id }) => id === page.id)
    expect(JSON.stringify(html)).toContain(`/id/${kept.id}`)
  })

  test('carry drafts beside public texts along, and make none of them public', async () => {
    const [kept, gone] = [await city('Lund'), await city('Lund town')]
    const other = await city('Elsewhere')
    const tie = await agreement({ city: other.id, chinaCity: shanghai })
    await payload.update({
      collection: 'agreements',
      id: tie.id,
      data: { city: gone.id, _status: 'draft' },
      draft: true
    })
    await merge('cities', gone.id, kept.id)
    expect(await payload.findByID({ collection: 'agreements', id: tie.id, depth: 0 })).toMatchObject({ city: other.id })
    expect(await payload.findByID({ collection: 'agreements', id: tie.id, depth: 0, draft: true })).toMatchObject({
      city: kept.id,
      _status: 'draft'
    })
    expect(await historyOf(payload, tie.id)).toEqual(['put'])
  })

  test('of which one was never public give their values to the draft alone', async () => {
    const kept = await city('Umeå')
    const gone = await city('Umea draft', { _status: 'draft', wikidata: 'Q25579' })
    await merge('cities', gone.id, kept.id)
    expect(await historyOf(payload, kept.id)).toEqual(['put'])
    expect((await payload.findByID({ collection: 'cities', id: kept.id })).wikidata).toBeFalsy()
    expect(await payload.findByID({ collection: 'cities', id: kept.id, draft: true })).toMatchObject({
      wikidata: 'Q25579',
      _status: 'draft'
    })
    await payload.update({ collection: 'cities', id: kept.id, data: { _status: 'published' } })
    expect(await published('city', kept.id)).toMatchObject({ wikidata: 'Q25579' })
  })

  test('of which only the one that would go is public are refused, with what to do', async () => {
    const kept = await city('Hidden', { _status: 'draft' })
    const gone = await city('Seen')
    const answer = await rest('POST', path('cities', gone.id), { token, body: { into: kept.id } })
    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining('merge it into this') }] }
    })
    expect(await historyOf(payload, gone.id)).toEqual(['put'])
  })

  test('may be a third one later: all addresses lead to the last', async () => {
    const [a, b, c] = [await city('Chain A'), await city('Chain B'), await city('Chain C')]
    await merge('cities', a.id, b.id)
    await merge('cities', b.id, c.id)
    expect(await published('city', c.id)).toMatchObject({
      formerSlugs: ['chain-a', 'chain-b'],
      formerIds: [b.id, a.id]
    })
  })

  test('keep their addresses for ever, also when the record in the trash is deleted for good', async () => {
    const [kept, gone] = [await city('Forever'), await city('Not forever')]
    await merge('cities', gone.id, kept.id)
    await payload.delete({ collection: 'cities', id: gone.id, trash: true })
    await payload.update({ collection: 'cities', id: kept.id, data: { wikidata: 'Q1', _status: 'published' } })
    expect(await published('city', kept.id)).toMatchObject({
      formerSlugs: ['not-forever'],
      formerIds: [gone.id],
      wikidata: 'Q1'
    })
    expect(await city('Not forever')).toMatchObject({ slug: 'not-forever-2' })
  })

  test('can be taken apart again: trash and versions hold everything', async () => {
    const [kept, gone] = [await city('Undo me'), await city('Undo you', { wikidata: 'Q2' })]
    const tie = await agreement({ city: gone.id, chinaCity: shanghai })
    const before = await published('city', kept.id)
    await merge('cities', gone.id, kept.id)

    await payload.update({
      collection: 'cities',
      id: gone.id,
      data: { deletedAt: null, _status: 'published' },
      trash: true
    })
    for (const [collection, id] of [
      ['cities', kept.id],
      ['agreements', tie.id]
    ] as const) {
      const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' })
      await payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    }
    expect(await published('city', kept.id)).toEqual(before)
    expect(await published('city', gone.id)).toMatchObject({ slug: 'undo-you', wikidata: 'Q2', formerSlugs: [] })
    expect(await published('agreement', tie.id)).toMatchObject({ city: gone.id })
    expect((await payload.findByID({ collection: 'cities', id: gone.id })).mergedInto).toBeFalsy()
  })

  test('change nothing at all when something fails on the way', async () => {
    const [kept, gone] = [await city('Whole'), await city('Or nothing')]
    const tie = await agreement({ city: gone.id, chinaCity: shanghai })
    const { create } = payload.db
    let calls = 0
    payload.db.create = (args) => {
      if (args.collection === 'publications' && ++calls === 2) throw new Error('The disk is full.')
      return create.call(payload.db, args)
    }
    const { status } = await rest('POST', path('cities', gone.id), { token, body: { into: kept.id } })
    payload.db.create = create
    expect(status).toBe(500)
    expect(await historyOf(payload, gone.id)).toEqual(['put'])
    expect((await payload.findByID({ collection: 'cities', id: gone.id })).deletedAt).toBeFalsy()
    expect(await payload.findByID({ collection: 'agreements', id: tie.id, depth: 0 })).toMatchObject({ city: gone.id })
  })

  test('leave agreements that become the same pair as they are, and offer to merge them', async () => {
    const [kept, gone] = [await city('Pair'), await city('Pair twin')]
    const one = await agreement({ city: kept.id, chinaCity: shanghai })
    const two = await agreement({ city: gone.id, chinaCity: shanghai })
    const three = await agreement({ city: gone.id })
    expect((await preview('cities', gone.id, kept.id)).pairs).toEqual([
      { keep: { id: one.id, title: 'Pair – Shanghai' }, merge: { id: two.id, title: 'Pair twin – Shanghai' } }
    ])
    await merge('cities', gone.id, kept.id)
    for (const { id } of [one, two, three]) expect(await published('agreement', id)).toMatchObject({ city: kept.id })
  })
})

describe('two agreements that are one', () => {
  test('unite events, papers and sources, and the address of the one leads to the other', async () => {
    const town = (await city('Jönköping')).id
    const paper = (signedOn: string, source: string) => ({ kind: 'sister_city' as const, signedOn, sources: [source] })
    const kept = await agreement({
      city: town,
      chinaCity: shanghai,
      events: [event(), event({ kind: 'signed', date: '1986' })],
      instruments: [paper('1986', sources[0])],
      listedBy: [sources[0]]
    })
    const gone = await agreement({
      city: town,
      chinaCity: shanghai,
      events: [event({ sources: [sources[1]] }), event({ kind: 'reinstated', date: '2022' })],
      instruments: [paper('1986', sources[2]), paper('2003', sources[1])],
      listedBy: [sources[2], sources[0]]
    })
    expect(await preview('agreements', gone.id, kept.id)).toMatchObject({
      problems: [],
      conflicts: [],
      counts: { events: 1, instruments: 1, listedBy: 1, same: 2 }
    })
    await merge('agreements', gone.id, kept.id)
    const document = await published('agreement', kept.id)
    expect(document).toMatchObject({
      formerIds: [gone.id],
      status: 'active',
      statusSince: '2022',
      listedBy: [sources[0], sources[2]],
      events: [{ kind: 'ended', sources: [sources[0], sources[1]] }, { kind: 'signed' }, { kind: 'reinstated' }],
      instruments: [{ signedOn: '1986', sources: [sources[0], sources[2]] }, { signedOn: '2003' }]
    })
    expect(document?.events.slice(0, 2).map(({ id }) => id)).toEqual(kept.events?.map(({ id }) => id))
    expect(await payload.findByID({ collection: 'agreements', id: kept.id })).toMatchObject({ status: 'active' })
    expect((await historyOf(payload, gone.id)).at(-1)).toBe('delete')
    // Nothing of the one in the trash is lost.
    const inTrash = await payload.findByID({ collection: 'agreements', id: gone.id, trash: true, depth: 0 })
    expect(inTrash.events).toEqual(gone.events?.map((row) => expect.objectContaining({ id: row.id, kind: row.kind })))
    expect(inTrash.mergedInto).toBe(kept.id)
  })

  test('can be taken apart again, though readers have seen the events together', async () => {
    const town = (await city('Apart')).id
    const kept = await agreement({ city: town, chinaCity: shanghai, events: [event()] })
    const gone = await agreement({ city: town, chinaCity: shanghai, events: [event({ kind: 'signed', date: '1990' })] })
    const before = await published('agreement', kept.id)
    await merge('agreements', gone.id, kept.id)
    expect((await published('agreement', kept.id))?.events).toHaveLength(2)
    const { docs } = await payload.findVersions({
      collection: 'agreements',
      where: { parent: { equals: kept.id } },
      sort: 'createdAt'
    })
    const bringBack = () => payload.restoreVersion({ collection: 'agreements', id: String(docs[0]?.id) })
    // First the other: until then the event would vanish.
    await expect(bringBack()).rejects.toThrow()
    const data = { deletedAt: null, _status: 'published' as const }
    await payload.update({ collection: 'agreements', id: gone.id, data, trash: true })
    await bringBack()
    expect(await published('agreement', kept.id)).toEqual(before)
    expect(await published('agreement', gone.id)).toMatchObject({ events: [{ kind: 'signed', date: '1990' }] })
  })

  test('keep what disagrees side by side: in the record, and in the choice of the city', async () => {
    const [one, two] = [(await city('Side A')).id, (await city('Side B')).id]
    const kept = await agreement({ city: one, events: [event({ note: 'One says so.' })] })
    const gone = await agreement({ city: two, chinaCity: shanghai, events: [event({ note: 'Another says so.' })] })
    expect(await preview('agreements', gone.id, kept.id)).toMatchObject({
      gained: [{ key: 'chinaCity', merged: 'Shanghai' }],
      conflicts: [{ key: 'city', kept: 'Side A', merged: 'Side B' }]
    })
    await merge('agreements', gone.id, kept.id, ['city'])
    expect(await published('agreement', kept.id)).toMatchObject({
      city: two,
      chinaCity: shanghai,
      events: [{ note: { en: 'One says so.' } }, { note: { en: 'Another says so.' } }]
    })
  })

  test('an event of a draft without a source does not become public by a merge', async () => {
    const town = (await city('Quiet')).id
    const kept = await agreement({ city: town, chinaCity: shanghai })
    const gone = await agreement({
      city: town,
      chinaCity: shanghai,
      _status: 'draft',
      events: [event({ sources: [] })]
    })
    await merge('agreements', gone.id, kept.id)
    expect(await published('agreement', kept.id)).toMatchObject({ events: [] })
    expect((await payload.findByID({ collection: 'agreements', id: kept.id, draft: true })).events).toHaveLength(1)
  })
})

describe('a merge', () => {
  test('is nobody’s who has not signed in', async () => {
    const [kept, gone] = [await city('No one'), await city('No two')]
    expect((await rest('GET', `${path('cities', gone.id)}?into=${kept.id}`)).status).toBe(403)
    expect((await rest('POST', path('cities', gone.id), { body: { into: kept.id } })).status).toBe(403)
    const { token: editor } = await account(payload, 'editor')
    expect((await rest('POST', path('cities', gone.id), { token: editor, body: { into: kept.id } })).status).toBe(403)
  })

  test.each([
    ['nothing', {}],
    ['nonsense', { into: 'x' }],
    ['more than it knows', { into: '0'.repeat(24), and: 'more' }]
  ])('asked for with %s is refused', async (_what, body) => {
    const { id } = await city('Asked')
    expect((await rest('POST', path('cities', id), { token, body })).status).toBe(400)
  })

  test('with itself, with nothing, or with a record in the trash is refused in words', async () => {
    const { id } = await city('Alone')
    const trashed = await city('Trashed')
    await payload.update({ collection: 'cities', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    expect((await preview('cities', id, id)).problems).toEqual([expect.stringContaining('Choose another')])
    expect((await preview('cities', id, trashed.id)).problems).toEqual([expect.stringContaining('Restore it first')])
    expect((await rest('POST', path('cities', id), { token, body: { into: '0'.repeat(24) } })).status).toBe(404)
  })

  test('is the only way to say that a record was merged', async () => {
    const { id } = await city('Typed')
    await rest('PATCH', `/api/cities/${id}`, { token, body: { mergedInto: shanghai } })
    expect((await payload.findByID({ collection: 'cities', id })).mergedInto).toBeFalsy()
  })
})
