import { ObjectId } from 'bson'
import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '../../tests/desk.ts'
import { publishTogether } from '../publications/together.ts'
import { gatherInserts } from './gathered-inserts.ts'
import { inTransaction } from './in-transaction.ts'

let payload: Payload
let country: string
beforeAll(async () => {
  payload = await openDesk()
  const data = { name: 'Sweden', code: 'SE', sourceLocale: 'en', _status: 'published' } as const
  country = (await payload.create({ collection: 'countries', data })).id
})

const newId = (): string => new ObjectId().toHexString()

type Make = (req: PayloadRequest, collection: 'sources' | 'cities' | 'agreements', data: object) => Promise<unknown>

const published: Make = (req, collection, data) =>
  payload.create({ collection, data: { ...data, _status: 'published' } as never, locale: 'en', depth: 0, req }) // as an import's plan
const drafts: Make = (req, collection, data) =>
  payload.create({ collection, data: { ...data, _status: 'draft' } as never, locale: 'en', draft: true, depth: 0, req }) // likewise

const someIds = () => ({
  source: newId(),
  cities: [newId(), newId(), newId()],
  agreements: [newId(), newId()],
  rows: newId().slice(0, 22)
})

type Ids = ReturnType<typeof someIds>

/** Records that refer to one another, with everything an import writes. */
async function makeRecords(req: PayloadRequest, make: Make, { source, cities, agreements, rows }: Ids): Promise<void> {
  await make(req, 'sources', { id: source, url: `https://list.example/${source}`, title: 'A list' })
  for (const [index, id] of cities.entries())
    await make(req, 'cities', {
      id,
      // Two of one name want one address.
      name: index === 2 ? 'Halmstad' : ['Halmstad', 'Falun'][index],
      country,
      kind: 'city',
      sourceLocale: 'en',
      ...(index === 0 && { latitude: 56.7, longitude: 12.9 })
    })
  for (const [index, id] of agreements.entries())
    await make(req, 'agreements', {
      id,
      city: cities[index],
      ...(index === 0 && { chinaCity: cities[2] }),
      sourceLocale: 'en',
      listedBy: [source],
      instruments: [
        { id: `${rows}${index}0`, kind: 'memorandum', title: 'A paper', signedOn: '1986-08', sources: [source] }
      ],
      events: [
        { id: `${rows}${index}1`, kind: 'signed', date: '1986-08', certainty: 'claimed', sources: [source] },
        {
          id: `${rows}${index}2`,
          kind: 'ended',
          date: '2020',
          certainty: 'verified',
          note: 'By the council',
          sources: [source]
        }
      ]
    })
}

/** Given anew to each: moments, places in the log, and the ids of what is not named in `Ids`. */
const ofOneRun = new Set(['createdAt', 'updatedAt', 'at', 'changedAt', 'seq', 'version', 'id'])

/** Everything the database holds of those records. Null and absent are the same to all who read it. */
async function everything(req: PayloadRequest, { source, cities, agreements }: Ids): Promise<unknown> {
  const ids = [source, ...cities, ...agreements]
  const all = { pagination: false, limit: 0, req } as const
  const places: object[][] = []
  for (const collection of ['sources', 'cities', 'agreements'] as const) {
    const { docs } = await payload.db.find({ collection, where: { id: { in: ids } }, locale: 'all', ...all })
    const versions = await payload.db.findVersions<Record<string, unknown>>({
      collection,
      where: { parent: { in: ids } },
      locale: 'all',
      ...all
    })
    const contents = versions.docs.map(({ version, latest, parent }) => ({ content: version, latest, parent }))
    places.push(docs, contents)
  }
  places.push((await payload.db.find({ collection: 'publications', where: { recordId: { in: ids } }, ...all })).docs)
  places.push((await payload.db.find({ collection: 'board', where: { record: { in: ids } }, ...all })).docs)
  return places.map((rows) => rows.map((row) => JSON.stringify(compared(row, ids))).toSorted())
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

function compared(value: unknown, ids: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => compared(one, ids))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const fields = Object.entries(value)
    .filter(([name, field]) => !ofOneRun.has(name) || (name === 'id' && ids.includes(String(field))))
    .map(([name, field]) => [name, compared(field, ids)] as const)
    .filter(([, field]) => !isNothing(field))
  // A database gives the fields of a record in an order of its own.
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const transaction = async (work: (req: PayloadRequest) => Promise<void>) =>
  inTransaction(await createLocalReq({}, payload), work)

/** What the database holds when the work is done; nothing of it stays. */
async function seen(ids: Ids, work: (req: PayloadRequest) => Promise<void>): Promise<unknown> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await work(req)
  const found = await everything(req, ids)
  await killTransaction(req)
  return found
}

describe('records made together', () => {
  test.each([
    ['published', published],
    ['drafts', drafts]
  ] as const)('are what records made one by one are: %s', async (_kind, make) => {
    const ids = someIds()
    const oneByOne = await seen(ids, (req) => makeRecords(req, make, ids))
    const together = await seen(ids, (req) =>
      gatherInserts(() => publishTogether(req, () => makeRecords(req, make, ids)))
    )
    expect(together).toEqual(oneByOne)
  })

  test('are read before they are written', async () => {
    const ids = someIds()
    await transaction((req) =>
      gatherInserts(async () => {
        await makeRecords(req, drafts, ids)
        const found = await payload.find({ collection: 'cities', where: { id: { in: ids.cities } }, draft: true, req })
        expect(found.totalDocs).toBe(3)
        const city = ids.cities[0] ?? ''
        await payload.update({ collection: 'cities', id: city, data: { name: 'Read anew' }, draft: true, req })
        const versions = await payload.findVersions({ collection: 'cities', where: { parent: { equals: city } }, req })
        expect(versions.docs.map(({ latest }) => Boolean(latest)).toSorted()).toEqual([false, true])
      })
    )
  })

  test('are none when one of them cannot be written', async () => {
    const ids = someIds()
    const twice = { ...ids, cities: [ids.cities[0], ids.cities[1], ids.cities[0]] as string[] }
    await expect(
      transaction((req) => gatherInserts(() => publishTogether(req, () => makeRecords(req, published, twice))))
    ).rejects.toThrow()
    const left = await payload.count({ collection: 'cities', where: { id: { in: ids.cities } } })
    expect(left.totalDocs).toBe(0)
  })
})
