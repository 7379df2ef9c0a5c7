import { type Status, statusOf } from '@detwin/content'
import { describe, expect, test } from 'vitest'
import { agreementsOf } from './agreements.ts'
import { agreementKey } from './dossiers.ts'
import { readSeedData } from './read-csv.ts'
import { seedId } from './seed-id.ts'
import { sourceId } from './sources.ts'

const data = readSeedData()
const agreements = agreementsOf(data)
const agreementOf = (key: string) => {
  const found = agreements.find(({ id }) => id === seedId(`agreement/${key}`))
  if (!found) throw new Error(`no agreement ${key}`)
  return found
}

const ended: [key: string, status: Status, since: string | null][] = [
  ['CZ/Prague/Beijing', 'ended', '2019'],
  ['CZ/Prague/Shanghai', 'ended', '2020'],
  ['SE/Gothenburg/Shanghai', 'lapsed', '2019'],
  ['SE/Linköping/Guangzhou', 'ended', '2019'],
  ["SE/Luleå/Xi'an", 'ended', '2020'],
  ['SE/Västerås/Jinan', 'ended', '2020'],
  ['SE/Örebro/unnamed', 'ended', '2020'],
  ['SE/Borlänge/Wuhan', 'ended', '2020'],
  ['SE/Dalarna/Hubei', 'ended', '2020'],
  ['SE/Vara/Huangshan', 'ended', '2023'],
  ['NL/Arnhem/Wuhan', 'ended', '2021'],
  ['NL/Tilburg/Changzhou', 'ended', '2022'],
  ['NL/Tilburg/Chengdu', 'ended', '2022'],
  ['NL/Eindhoven/Nanjing', 'ended', '2022'],
  ['NL/Breda/Yangzhou', 'ended', '2023'],
  ['GB/Newcastle upon Tyne/Taiyuan', 'ended', '2022'],
  ['GB/Bath/unnamed', 'ended', '2023'],
  ['US/Stockton/Foshan', 'ended', null],
  ['US/Dallas/Tianjin', 'ended', '2025'],
  ['JP/Nagoya/Nanjing', 'suspended', '2012'],
  ['DK/Ballerup/Wuxi', 'lapsed', '2020'],
  ['DK/Egedal/Wuxi', 'lapsed', '2020'],
  ['DK/Frederikssund/Wuxi', 'lapsed', '2020'],
  ['CZ/Ústí nad Labem Region/unnamed', 'ended', '2021']
]

const reviewed: [key: string, status: Status, since: string | null][] = [
  ['GB/Nottingham/Ningbo', 'active', '2023'],
  ['AU/Wagga Wagga/Kunming', 'active', '2020-04'],
  ['CA/Winnipeg/Chengdu', 'active', null],
  ['GB/London/Beijing', 'active', '2020'],
  ['US/Fort Worth/Guiyang', 'under_review', '2025'],
  ['US/Columbus/Xiangyang', 'under_review', '2024'],
  ['PH/Palawan/Hainan', 'under_review', '2025'],
  ['US/Whittier/Changshu', 'under_review', '2024'],
  ['DE/Kiel/Qingdao', 'unverified', null],
  ['DE/Jena/Guangzhou', 'unverified', null],
  ['DK/Odense/Shaoxing', 'disputed', '2021'],
  ['NL/Maastricht/Chengdu', 'disputed', null],
  ['SE/Söderhamn/Yichang', 'disputed', null]
]

test('the tables below are the rows of the files', () => {
  const keysOf = (rows: Parameters<typeof agreementKey>[0][]) => rows.map((row) => agreementKey(row).slice(10))
  expect(ended.map(([key]) => key)).toEqual(keysOf(data.ended))
  expect(reviewed.map(([key]) => key)).toEqual(keysOf(data.reviewed))
})

test.each([...ended, ...reviewed])('%s is %s since %s', (key, status, since) => {
  expect(statusOf(agreementOf(key).events)).toMatchObject({ status, since, certainty: 'claimed' })
})

test('what is only listed is unverified, and says who lists it', () => {
  const documented = new Set([...ended, ...reviewed].map(([key]) => seedId(`agreement/${key}`)))
  const listed = agreements.filter(({ id }) => !documented.has(id))
  expect(listed).toHaveLength(366 - 24 - 13)
  for (const { events, listedBy } of listed) {
    expect(statusOf(events).status).toBe('unverified')
    expect(listedBy).toHaveLength(1)
  }
})

test('three agreements have no named Chinese side', () => {
  const unnamed = agreements.filter(({ chinaCity }) => chinaCity === null).map(({ id }) => id)
  expect(unnamed.toSorted()).toEqual(
    ['SE/Örebro', 'GB/Bath', 'CZ/Ústí nad Labem Region'].map((key) => seedId(`agreement/${key}/unnamed`)).toSorted()
  )
})

test('six agreements are over for one source and living for another', () => {
  const disagreed = agreements.filter(({ events, listedBy }) => {
    return ['ended', 'lapsed'].includes(statusOf(events).status) && listedBy.length > 0
  })
  const keys = data.listings.map((row) => seedId(agreementKey(row)))
  expect(keys).toHaveLength(6)
  expect(disagreed.map(({ id }) => id).toSorted()).toEqual(keys.toSorted())
})

test('a tie that both files say is over has one event for it', () => {
  const arnhem = agreementOf('NL/Arnhem/Wuhan')
  expect(arnhem.events.map(({ id }) => id)).toEqual(['signed-1999', 'ended-2021'])
  expect(arnhem.instruments).toMatchObject([{ kind: 'other', signedOn: '1999', title: null }])
  expect(arnhem.instruments[0]?.sources).toHaveLength(1)
})

test('an event is dated as its row is, unless the row’s own text says better', () => {
  const rows = new Map([...data.ended, ...data.reviewed].map((row) => [agreementKey(row), row]))
  const better = data.readings.filter(({ date }) => date).map((row) => `${row.place} ${row.date}`)
  expect(better).toEqual([
    'Gothenburg 1986',
    'Gothenburg 2003-10-23',
    'Gothenburg 2017-05',
    'Gothenburg 2019',
    'Gothenburg 2020-04-22',
    'Wagga Wagga 2020-04'
  ])
  for (const reading of data.readings) expect(rows.has(agreementKey(reading))).toBe(true)
})

test('only what the deciding body says itself is verified', () => {
  const verified = agreements.flatMap(({ events }) => events.filter(({ certainty }) => certainty === 'verified'))
  const own = data.sources.filter(({ publisher }) => /City of (Gothenburg|Kiel)/.test(publisher))
  const ids = own.map(({ url }) => sourceId(url))
  expect(verified.map(({ id }) => id)).toEqual(['signed-2003-10-23', 'renewed-2017-05', 'proposed-2023'])
  for (const { sources } of verified) expect(ids).toContain(sources[0])
})

describe('Gothenburg and Shanghai', () => {
  const { events, instruments } = agreementOf('SE/Gothenburg/Shanghai')

  test('signed three papers', () => {
    expect(instruments.map(({ kind, signedOn, expiresOn }) => [kind, signedOn, expiresOn])).toEqual([
      ['memorandum', '1986', null],
      ['sister_city', '2003-10-23', '2019'],
      ['memorandum', '2017-05', null]
    ])
  })

  test('let the agreement lapse; the report of an end is corrected', () => {
    expect(events.filter(({ correction }) => correction).map(({ kind, date }) => [kind, date])).toEqual([
      ['ended', '2020-04-22']
    ])
    expect(statusOf(events)).toMatchObject({ status: 'lapsed', since: '2019' })
  })
})
