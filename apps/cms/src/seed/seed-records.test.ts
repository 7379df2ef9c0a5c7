import { type PublicRecord, publicRecord, statusOf } from '@detwin/content'
import { describe, expect, test } from 'vitest'
import { agreementKey, dossiersOf } from './dossiers.ts'
import { readSeedData } from './read-csv.ts'
import { seedId } from './seed-id.ts'
import { type SeedRecord } from './seed-record.ts'
import { seedRecords } from './seed-records.ts'

const data = readSeedData()
const records = seedRecords(data)
const all = <T extends (typeof records)[number]['type']>(type: T) =>
  records.filter((record): record is Extract<(typeof records)[number], { type: T }> => record.type === type)
const agreements = all('agreement')
const agreementOf = (key: string) => {
  const found = agreements.find(({ id }) => id === seedId(`agreement/${key}`))
  if (!found) throw new Error(`no agreement ${key}`)
  return found
}

/** As the CMS will publish it: with a slug and the computed status. */
function published(record: SeedRecord<'country' | 'source' | 'city' | 'agreement'>): PublicRecord {
  switch (record.type) {
    case 'city':
      return { ...record, slug: record.id, formerSlugs: [] }
    case 'agreement': {
      const { status, since, certainty } = statusOf(record.events)
      return { ...record, status, statusSince: since, statusCertainty: certainty }
    }
    default:
      return record
  }
}

test('every row is read', () => {
  expect([data.twinnings.length, data.ended.length, data.reviewed.length]).toEqual([349, 24, 13])
})

test('the rows become as many records as counted by hand', () => {
  // 83 countries and China.
  expect(all('country')).toHaveLength(84)
  // Abroad: 310 in twinnings.csv, 8 more in ended.csv, 9 more in reviewed.csv. China: 140, and Hainan, Xiangyang, Yichang.
  expect(all('city')).toHaveLength(310 + 8 + 9 + 140 + 3)
  // 349 listed, 24 - 16 ended and 13 - 4 reviewed ones that twinnings.csv does not list.
  expect(agreements).toHaveLength(349 + 8 + 9)
  // 253 addresses in the rows; 3 more for Gothenburg, 4 lists, 4 that the statement cites.
  expect(all('source')).toHaveLength(253 + 3 + 4 + 4)
})

test('no row is lost on the way', () => {
  const dossiers = [...dossiersOf(data).values()]
  const rows = (pick: (dossier: (typeof dossiers)[number]) => unknown[]) => dossiers.flatMap(pick).length
  expect([rows((d) => d.twinnings), rows((d) => d.documented), rows((d) => d.readings)]).toEqual([349, 24 + 13, 43])
  const held = new Set(agreements.flatMap((a) => [...a.listedBy, ...a.events.flatMap(({ sources }) => sources)]))
  for (const row of [...data.twinnings, ...data.ended, ...data.reviewed]) {
    expect(held).toContain(seedId(`source/${row.source_url}`))
  }
})

test.each(['country', 'source', 'city', 'agreement'] as const)('every %s is valid', (type) => {
  for (const record of all(type)) expect(publicRecord.parse(published(record))).toEqual(published(record))
})

test('ids are unique, and every id that a record points at exists', () => {
  const ids = new Set(records.map(({ id }) => id))
  expect(ids.size).toBe(records.length)
  const sources = new Set(all('source').map(({ id }) => id))
  const countries = new Set(all('country').map(({ code }) => code))
  for (const { country } of all('city')) expect(countries).toContain(country)
  for (const agreement of agreements) {
    expect(ids).toContain(agreement.city)
    if (agreement.chinaCity) expect(ids).toContain(agreement.chinaCity)
    const cited = [agreement, ...agreement.instruments, ...agreement.events]
    for (const id of cited.flatMap((part) => ('sources' in part ? part.sources : part.listedBy))) {
      expect(sources).toContain(id)
    }
    const parts = agreement.events.map(({ id }) => id)
    expect(new Set(parts).size).toBe(parts.length)
  }
})

test('names are NFC, without controls', () => {
  for (const name of all('city').flatMap((city) => Object.values(city.name))) {
    expect(name).toBe(name.normalize('NFC'))
    expect(name).not.toMatch(/\p{Cc}|\p{Cf}|^\s|\s$/u)
  }
})

test('the same rows give the same records', () => expect(seedRecords(readSeedData())).toEqual(records))

describe('places', () => {
  test('have the other names that aliases.csv gives them', () => {
    const given = data.aliases.flatMap(({ aliases }) => aliases.split(';'))
    expect(
      all('city')
        .flatMap(({ aliases = [] }) => aliases)
        .toSorted()
    ).toEqual(given.toSorted())
  })

  const names = all('city').map(({ country, name }) => `${country} ${name.en}`)

  test('with a state in one file and none in the other are one place', () => {
    expect(names.filter((name) => name.startsWith('US Fort Worth'))).toEqual(['US Fort Worth, Texas'])
    expect(names.filter((name) => name.startsWith('GB Newcastle'))).toEqual(['GB Newcastle upon Tyne'])
    expect(agreementOf('US/Fort Worth/Guiyang').events.map(({ kind }) => kind)).toEqual(['signed', 'ordered_to_end'])
  })

  test('that the sources tell apart stay apart', () => {
    expect(names.filter((name) => name.startsWith('AU Logan'))).toEqual(['AU Logan', 'AU Logan City'])
    expect(names.filter((name) => name.startsWith('MY Malacca'))).toEqual(['MY Malacca', 'MY Malacca City'])
  })

  test('have a Chinese name for Hong Kong readers when they are in China and the source has one', () => {
    const unnamed = all('city').filter(({ country, name }) => country === 'CN' && !name['zh-Hant'])
    expect(unnamed.map(({ name }) => name.en)).toEqual(['Deqing', 'Pingnan', 'Qinghe'])
    const shenyang = all('city').find(({ name }) => name.en === 'Shenyang')
    expect(shenyang?.name).toMatchObject({ 'zh-Hans': '沈阳市', 'zh-Hant': '瀋陽市' })
  })

  test('that a documented row names have a Chinese name', () => {
    const chinese = new Map(all('city').map(({ id, name }) => [id, name['zh-Hant']]))
    const documented = [...data.ended, ...data.reviewed].map((row) => agreementOf(agreementKey(row).slice(10)))
    for (const { city, chinaCity } of documented) {
      expect(chinese.get(city)).toBeTruthy()
      if (chinaCity) expect(chinese.get(chinaCity)).toBeTruthy()
    }
  })
})

test('a country has its name in all ten languages', () => {
  for (const { name } of all('country')) expect(Object.keys(name)).toHaveLength(10)
})

test('a date of publication is stated by the address, or is that of a law or a report', () => {
  for (const { url, published_on: date } of data.sources) {
    if (/ohchr|elegislation/.test(url) || !date) continue
    const digits = url.replace(/\D/g, '')
    const [year = '', month = '', day = ''] = date.split('-')
    const said = [year + month + day, month + day + year, year.slice(2) + month + day]
    expect(
      said.some((form) => digits.includes(form)),
      url
    ).toBe(true)
  }
})
