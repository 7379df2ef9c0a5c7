import type { LocalizedText } from '@detwin/content'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { logOf, openDesk } from '../../../tests/desk.ts'
import type { Entry } from '../../publications/entry.ts'
import { loadDemo } from './load-demo.ts'
import type { NewRecord } from './save-record.ts'

let payload: Payload
let log: Entry[]

beforeAll(async () => {
  payload = await openDesk()
  await load()
  log = await logOf(payload)
}, 300_000)

/** Every text, Gothenburg and its agreement, and what they refer to; the journeys load all of the demo, by the start command. */
const load = () => loadDemo(payload, { choose: (all) => withWhatTheyReferTo(all, all.filter(isWanted)) })

const isWanted = ({ collection, data }: NewRecord): boolean =>
  !['cities', 'countries', 'agreements', 'sources'].includes(collection) ||
  (data.name as LocalizedText | undefined)?.en === 'Gothenburg'

function withWhatTheyReferTo(all: NewRecord[], wanted: NewRecord[]): NewRecord[] {
  const cities = new Set(wanted.filter(({ collection }) => collection === 'cities').map(({ id }) => id))
  const agreements = all.filter(({ data }) => cities.has(String(data.city)))
  const byId = new Map(all.map((record) => [record.id, record]))
  const found = new Set([...wanted, ...agreements])
  for (const { data } of found)
    for (const [, id = ''] of JSON.stringify(data).matchAll(/"([0-9a-f]{24})"/g)) {
      const named = byId.get(id)
      if (named) found.add(named)
    }
  return all.filter((record) => found.has(record))
}

const documents = () => log.flatMap((entry) => (entry.op === 'put' ? [entry.document] : []))
const ofType = (type: Entry['type']) => documents().filter((document) => document.type === type)

test('every record is public, once', () => {
  expect(log.every(({ op, revision }) => op === 'put' && revision === 1)).toBe(true)
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
  expect(new Set(documents().map(({ type }) => type))).toEqual(
    new Set(['agreement', 'city', 'country', 'group', 'media', 'news', 'page', 'site', 'source', 'statement'])
  )
})

test('Gothenburg’s agreement lapsed, and the report of its end is marked as wrong', () => {
  const gothenburg = documents().find((document) => document.type === 'city' && document.name.en === 'Gothenburg')
  const agreement = documents().find((document) => document.type === 'agreement' && document.city === gothenburg?.id)
  expect(agreement).toMatchObject({ status: 'lapsed' })
  expect(agreement?.type === 'agreement' && agreement.events.filter(({ correction }) => correction)).toHaveLength(1)
})

test('the joint statement is there in both languages, with numbered references to public sources', () => {
  const [statement] = ofType('statement')
  expect(statement).toMatchObject({ translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } } })
  if (statement?.type !== 'statement') throw new Error('no statement')
  expect(statement.body.en).toContain('href="#source-1"')
  expect(statement.body['zh-Hant']).toContain('href="#source-1"')
  const known = new Set(ofType('source').map(({ id }) => id))
  expect(statement.sources.every((id) => known.has(id))).toBe(true)
  expect(statement.signatures.map(({ textHash }) => textHash)).toEqual(
    statement.signatures.map(() => statement.textHash)
  )
})

test('the site has its name, menu and banner in both languages', () => {
  const [site] = ofType('site')
  expect(site).toMatchObject({ name: { en: 'Detwin', 'zh-Hant': expect.any(String) } })
  if (site?.type !== 'site') throw new Error('no site')
  expect(site.banner).not.toBeNull()
  expect(site.navigation.every(({ label }) => label.en && label['zh-Hant'])).toBe(true)
})

test('loading it twice changes nothing', async () => {
  await load()
  expect(await logOf(payload)).toEqual(log)
})

test('what an editor changed since is left alone', async () => {
  const [city] = ofType('city')
  await payload.update({ collection: 'cities', id: String(city?.id), data: { name: 'Renamed', _status: 'published' } })
  await load()
  expect(await payload.findByID({ collection: 'cities', id: String(city?.id) })).toMatchObject({ name: 'Renamed' })
})
