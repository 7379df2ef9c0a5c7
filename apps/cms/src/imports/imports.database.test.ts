import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { Importer } from './tests/importing.ts'

let payload: Payload
let importer: Importer

const base = { sourceLocale: 'en', _status: 'published' } as const

async function country(code: string, name: string) {
  return (await payload.create({ collection: 'countries', data: { ...base, name, code } })).id
}

async function city(name: string, countryId: string, data: object = {}) {
  return (
    await payload.create({ collection: 'cities', data: { ...base, name, kind: 'city', country: countryId, ...data } })
  ).id
}

const ids: Record<'SE' | 'CN' | 'DE' | 'gothenburg' | 'shanghai' | 'lund' | 'wuhan', string> = {
  SE: '',
  CN: '',
  DE: '',
  gothenburg: '',
  shanghai: '',
  lund: '',
  wuhan: ''
}

beforeAll(async () => {
  payload = await openDesk()
  importer = new Importer(payload, (await account(payload, 'publisher')).token)
  ids.SE = await country('SE', 'Sweden')
  ids.CN = await country('CN', 'China')
  ids.DE = await country('DE', 'Germany')
  ids.gothenburg = await city('Gothenburg', ids.SE)
  await payload.update({ collection: 'cities', id: ids.gothenburg, locale: 'sv', data: { name: 'Göteborg', ...base } })
  ids.shanghai = await city('Shanghai', ids.CN, { province: 'Shanghai' })
  ids.lund = await city('Lund', ids.SE)
  ids.wuhan = await city('Wuhan', ids.CN)
})

const cityHeader = 'name,country,latitude,longitude,wikidata,website\n'

describe('a row of cities that is', () => {
  const cases: [what: string, row: string, view: string, says: RegExp][] = [
    ['without a name', ',SE,,,,', 'refused', /name is empty/],
    ['of an unknown country', 'X,Atlantis,,,,', 'refused', /“Atlantis” is no country/],
    ['of a country without a record', 'Oslo,Norway,,,,', 'refused', /NO is not among/],
    ['a formula', '=A1,SE,,,,', 'refused', /name holds a formula/],
    ['a formula behind @', '@SUM(1),SE,,,,', 'refused', /formula/],
    ['a formula behind +', '+cmd|x,SE,,,,', 'refused', /formula/],
    ['with a decimal comma', 'Malmö,SE,"55,6",13,,', 'refused', /not a number of degrees/],
    ['off the globe', 'Malmö,SE,155.6,13,,', 'refused', /not on the globe/],
    ['with half a place', 'Malmö,SE,55.6,,,', 'refused', /belong together/],
    ['with a wrong item', 'Malmö,SE,,,P31,', 'refused', /no Wikidata item/],
    ['with a wrong address', 'Malmö,SE,,,,javascript:alert(1)', 'refused', /whole address/],
    ['outside its country', 'Malmö,SE,0.5,20.5,,', 'doubtful', /lie outside SE/],
    ['turned around', 'Malmö,SE,13.0,55.6,,', 'doubtful', /exchanged they would lie inside/],
    ['nearly one that is here', 'Gotenburg,SE,,,,', 'doubtful', /may be Gothenburg/],
    ['one that is here', 'Lund,Sweden,,,,', 'same', /^$/],
    ['one that is here under another name', 'GOTEBORG,SE,,,,', 'same', /is Gothenburg here; its name is not changed/],
    ['new, inside its country, on an island off the coast', 'Visby,SE,57.6348,18.2948,Q54358,', 'create', /^$/],
    ['here and said to be elsewhere', 'Lund,SE,55.7,13.19,,', 'change', /^$/]
  ]
  test.each(cases)('%s', async (_what, row, view, says) => {
    const id = await importer.check('cities', cityHeader + row)
    const [found] = await importer.rows(id, view)
    expect(found?.line).toBe(2)
    expect(found?.notes.map(({ text }) => text).join(' ')).toMatch(says)
  })

  test('like an earlier row is left alone, and named', async () => {
    const id = await importer.check(
      'cities',
      `${cityHeader}Kiruna,SE,67.85,20.22,,\nKIRUNA,SE,67.85,20.22,,\nKiruna,SE,67.9,20.22,,`
    )
    expect((await importer.rows(id, 'same')).map(({ notes }) => notes[0]?.text)).toEqual([
      'The same as row 2.',
      'The same place as row 2, with another latitude: row 2 counts.'
    ])
  })
})

/** The record without empty fields and the moment of the save: an empty field may be null, an empty list, or absent. */
const written = (record: object | undefined): unknown =>
  JSON.parse(JSON.stringify({ ...record, updatedAt: null }), (_key, value) =>
    Array.isArray(value) && value.length === 0 ? undefined : (value ?? undefined)
  )

const agreementHeader = 'city,country,china city,signed,ended,status,source\n'

describe('a row of agreements that', () => {
  const cases: [what: string, row: string, view: string, says: RegExp][] = [
    ['names an unknown city', 'Nowhere,SE,Shanghai,,,,', 'refused', /No city in SE is called Nowhere/],
    ['has a date that never was', 'Lund,SE,Shanghai,2022-02-30,,,', 'refused', /no date we can be sure of/],
    ['has a date with slashes', 'Lund,SE,Shanghai,03/04/2022,,,', 'refused', /no date we can be sure of/],
    ['was signed in the future', 'Lund,SE,Shanghai,2999,,,', 'refused', /has not come yet/],
    ['ended before it was signed', 'Lund,SE,Shanghai,2001,1999,,', 'refused', /before it was signed/],
    ['is active and ended', 'Lund,SE,Shanghai,,2001,active,https://a.example/x', 'refused', /one of them is wrong/],
    ['says an unknown word', 'Lund,SE,Shanghai,,,paused?,', 'refused', /is not known/],
    ['spells a city otherwise', 'Gotenburg,SE,Shanghai,,,,', 'doubtful', /taken for Gothenburg/],
    ['swaps the sides', 'Shanghai,CN,Gothenburg,1986,,,', 'doubtful', /turned around \(Gothenburg – Shanghai\)/],
    ['swaps the cities alone', 'Shanghai,SE,Gothenburg,1986,,,', 'doubtful', /turned around/],
    ['has no source', 'Lund,SE,Shanghai,1986,2020,,', 'create', /stays a draft/],
    ['is all right', 'Lund,SE,Shanghai,1986,2020,ended,https://a.example/report', 'create', /has no title/]
  ]
  test.each(cases)('%s', async (_what, row, view, says) => {
    const id = await importer.check('agreements', agreementHeader + row)
    const [found] = await importer.rows(id, view)
    expect(found?.line).toBe(2)
    expect(found?.notes.map(({ text }) => text).join(' ')).toMatch(says)
  })
})

describe('an import', () => {
  test('makes what an editor would have made, and is undone as a whole', async () => {
    const cityId = await importer.import(
      'cities',
      'name,country,zh hant,latitude,longitude\nUppsala,SE,烏普薩拉,59.86,17.64',
      { publish: true }
    )
    expect(await importer.look(cityId)).toMatchObject({ state: 'done', counts: { done: 1 } })
    const [made] = (
      await payload.find({ collection: 'cities', where: { slug: { equals: 'uppsala' } }, locale: 'all', depth: 0 })
    ).docs
    const byHand = await payload.create({
      collection: 'cities',
      data: {
        ...base,
        name: 'Uppsalb',
        kind: 'city',
        country: ids.SE,
        latitude: 59.86,
        longitude: 17.64,
        _status: 'draft'
      },
      draft: true
    })
    await payload.update({
      collection: 'cities',
      id: byHand.id,
      locale: 'zh-Hant',
      data: { name: '烏普薩拉', translationState: 'reviewed', _status: 'published' }
    })
    const hand = await payload.findByID({ collection: 'cities', id: byHand.id, locale: 'all', depth: 0 })
    const other = {
      ...{ id: '', slug: '', createdAt: '', updatedAt: '', name: { en: '', 'zh-Hant': '烏普薩拉' } },
      // Hashes of the English name, which is another.
      ...{ sourceVersions: [], translatedFrom: {} }
    }
    expect({ ...made, ...other }).toEqual({ ...hand, ...other })
    expect(await historyOf(payload, made?.id ?? '')).toEqual(['put'])

    const id = await importer.import(
      'agreements',
      `${agreementHeader}Uppsala,SE,Wuhan,1990,2021-05,ended,https://b.example/report`,
      { publish: true }
    )
    const [agreement] = (
      await payload.find({ collection: 'agreements', where: { city: { equals: made?.id } }, depth: 0 })
    ).docs
    expect(agreement).toMatchObject({
      title: 'Uppsala – Wuhan',
      status: 'ended',
      statusSince: '2021-05',
      _status: 'published'
    })
    // The city is in use now.
    expect((await importer.step(cityId, 'undo')).counts).toMatchObject({ kept: 1 })
    expect((await importer.step(id, 'undo')).counts).toMatchObject({ undone: 1 })
    expect(await historyOf(payload, agreement?.id ?? '')).toEqual(['put', 'delete'])
    expect(await payload.count({ collection: 'sources', where: { url: { contains: 'b.example' } } })).toMatchObject({
      totalDocs: 0
    })
  })

  test('changes what is there, keeps drafts out, and gives back what was', async () => {
    const csv = `${agreementHeader}Gothenburg,SE,Shanghai,1986,,signed,https://c.example/1\nGothenburg,SE,Shanghai,2003,2020,lapsed,https://c.example/2\nGothenburg,SE,Shanghai,1986,,signed,https://c.example/1`
    const first = await importer.import('agreements', csv)
    expect((await importer.look(first)).counts).toMatchObject({ create: 1, change: 1, same: 1, done: 2 })
    const where = { city: { equals: ids.gothenburg } }
    const read = async () => (await payload.find({ collection: 'agreements', where, draft: true, depth: 0 })).docs[0]
    const before = await read()
    expect(before).toMatchObject({ _status: 'draft', status: 'lapsed' })
    expect(before?.events?.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'signed 1986',
      'signed 2003',
      'lapsed 2020'
    ])

    const second = await importer.import(
      'agreements',
      `${agreementHeader}Göteborg,SE,Shanghai,,2021,,https://c.example/3`
    )
    expect((await read())?.events).toHaveLength(4)
    await importer.step(second, 'undo')
    expect(written(await read())).toEqual(written(before))
    expect((await read())?.events).toHaveLength(3)
  })

  test('leaves alone what somebody changed since, and says so', async () => {
    const id = await importer.import('cities', `${cityHeader}Umeå,SE,,,,\nLuleå,SE,,,,`)
    const [umea] = await importer.rows(id, 'create')
    await payload.update({
      collection: 'cities',
      id: umea?.record ?? '',
      data: { internalNotes: 'mine', _status: 'draft' },
      draft: true
    })
    expect((await importer.step(id, 'undo')).counts).toMatchObject({ kept: 1, undone: 1 })
    expect((await importer.rows(id, 'kept')).map(({ notes }) => notes[0]?.text)).toEqual([
      'Somebody has changed this since the import. It was left as it is.'
    ])
  })

  test('lets a doubtful row in only when somebody says so', async () => {
    const csv = `${agreementHeader}Shanghai,CN,Lund,1991,,signed,https://d.example/1`
    const id = await importer.check('agreements', csv)
    expect((await importer.post(`/${id}/decide`, { lines: [2], accept: true })).status).toBe(200)
    await importer.step(id, 'run')
    const [made] = (
      await payload.find({ collection: 'agreements', where: { city: { equals: ids.lund } }, draft: true, depth: 0 })
    ).docs
    expect(made).toMatchObject({ title: 'Lund – Shanghai' })
  })

  test('leaves alone what somebody made or changed after the check', async () => {
    const id = await importer.check('cities', `${cityHeader}Kalmar,SE,,,,\nLund,SE,55.7047,13.191,,`)
    await city('Kalmar', ids.SE)
    await payload.update({ collection: 'cities', id: ids.lund, data: { internalNotes: 'mine', ...base } })
    expect((await importer.step(id, 'run')).counts).toMatchObject({ failed: 2 })
    expect((await importer.rows(id, 'failed')).map(({ notes }) => notes.at(-1)?.text)).toEqual([
      'Somebody has made this since the check. It was left alone.',
      'Somebody has changed this since the check. It was left alone; import the file again to see the difference.'
    ])
    expect(await payload.count({ collection: 'cities', where: { slug: { like: 'kalmar' } } })).toMatchObject({
      totalDocs: 1
    })
  })

  test('remembers how columns were matched', async () => {
    const csv = 'Foo,Bar\nVäxjö,SE'
    const id = await importer.begin('cities', csv)
    expect((await importer.look(id)).mapping).toEqual({})
    await importer.step(id, 'check', { mapping: { name: 0, country: 1 }, sourceLocale: 'sv', publish: false })
    expect((await importer.look(await importer.begin('cities', csv))).mapping).toEqual({ name: 0, country: 1 })
  })

  test('that is refused as a file leaves nothing', async () => {
    const before = await payload.count({ collection: 'imports' })
    expect((await importer.file('cities', 'name,country\nGÃ¶teborg,SE')).text).toMatch(
      /letters in this file are broken/
    )
    expect((await importer.file('cities', 'name,country\na')).text).toMatch(/not as many cells/)
    expect(await payload.count({ collection: 'imports' })).toEqual(before)
  })

  test('goes on where a process died, and does no row twice', async () => {
    const rows = Array.from(
      { length: 150 },
      (_, index) => `Ort ${createHash('sha256').update(String(index)).digest('hex').slice(0, 12)},SE,,,,`
    )
    const id = await importer.check('cities', cityHeader + rows.join('\n'))
    const { counts } = await importer.look(id)
    const wanted = counts.wanted ?? 0
    expect(wanted).toBeGreaterThan(100)
    // A process that did the first page, and died with the import in its hands.
    const { readPage } = await import('./pages.ts')
    const { readImport, changeImport } = await import('./an-import.ts')
    const { carryOut } = await import('./running/carry-out.ts')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, payload)
    await changeImport(req, id, ['checked'], { state: 'running', worker: 'dead', leaseUntil: Date.now() + 40_000 })
    const job = await readImport(req, id)
    const page = await readPage(req, id, 0)
    if (!job || !page) throw new Error('no import')
    await carryOut(payload, null, job, page, async () => undefined)
    const { workOnImports } = await import('./work.ts')
    await workOnImports(payload)
    expect((await importer.look(id)).state).toBe('running')
    await workOnImports(payload, 10_000)
    expect(await importer.look(id)).toMatchObject({ state: 'done', counts: { done: wanted } })
    const { totalDocs } = await payload.count({ collection: 'cities', where: { slug: { like: 'ort-' } } })
    expect(totalDocs).toBe(wanted)
  })
})

describe('a stranger', () => {
  test.each([
    ['POST', '/file'],
    ['GET', '/x/overview'],
    ['GET', '/x/rows'],
    ['POST', '/x/check'],
    ['POST', '/x/decide'],
    ['POST', '/x/run'],
    ['POST', '/x/undo'],
    ['GET', ''],
    ['POST', ''],
    ['DELETE', '/x']
  ])('may not %s /api/imports%s', async (method, path) => {
    expect([401, 403]).toContain((await rest(method, `/api/imports${path}`)).status)
  })

  test('may not read rows, nor may an editor beside the endpoints', async () => {
    for (const token of [undefined, importer.token])
      expect((await rest('GET', '/api/import-pages', { token })).status).toBe(403)
  })
})
