import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { logOf, openDesk } from '../../../tests/desk.ts'
import type { Entry } from '../../publications/entry.ts'
import { loadDemo } from './load-demo.ts'

let payload: Payload
let log: Entry[]

beforeAll(async () => {
  payload = await openDesk()
  await loadDemo(payload)
  log = await logOf(payload)
}, 300_000)

const documents = () => log.flatMap((entry) => (entry.op === 'put' ? [entry.document] : []))
const ofType = (type: Entry['type']) => documents().filter((document) => document.type === type)

test('every record of the demo is public, once', () => {
  expect(log.every(({ op, revision }) => op === 'put' && revision === 1)).toBe(true)
  const counts = Object.fromEntries(
    Map.groupBy(documents(), ({ type }) => type)
      .entries()
      .map(([type, all]) => [type, all.length])
  )
  expect(counts).toEqual({
    agreement: 366,
    city: 470,
    country: 84,
    group: 3,
    media: 1,
    news: 5,
    page: 1,
    site: 1,
    source: 264,
    statement: 1
  })
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
  await loadDemo(payload)
  expect(await logOf(payload)).toEqual(log)
}, 120_000)

test('what an editor changed since is left alone', async () => {
  const [city] = ofType('city')
  await payload.update({ collection: 'cities', id: String(city?.id), data: { name: 'Renamed', _status: 'published' } })
  await loadDemo(payload)
  expect(await payload.findByID({ collection: 'cities', id: String(city?.id) })).toMatchObject({ name: 'Renamed' })
}, 120_000)
