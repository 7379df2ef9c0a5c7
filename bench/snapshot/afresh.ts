import type { PublicRecord } from '@detwin/content'
import type { Measure } from '../report/measure.ts'
import { spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'

const limit = 50
const each = 100
/** Of every kind, unmeasured: a running site has been asked before. */
const warmUp = 30

/** Pages nobody asked for before, one at a time: the list of cities in many filters, cities, countries. */
export async function pagesAfresh(url: string, records: readonly PublicRecord[]): Promise<Measure[]> {
  const cities = records.filter((record) => record.type === 'city' && record.country !== 'CN')
  const codes = records.flatMap((record) => (record.type === 'country' && record.code !== 'CN' ? record.code : []))
  const locales = ['en', 'zh-Hant']
  const kinds: Record<string, (number: number) => string> = {
    'the whole list, page after page': (number) =>
      `/${locales[number % 2]}/cities?page=${1 + (number % 40)}&q=p${number}`,
    'the list of a country': (number) =>
      `/${locales[number % 2]}/cities?country=${codes[number % codes.length]}&statusYear=${1990 + (number % 35)}`,
    'a city': (number) => {
      const city = cities[(number * 7) % cities.length]
      if (city?.type !== 'city') throw new Error('No city was generated.')
      return `/${locales[number % 2]}/cities/${city.country.toLowerCase()}/${city.slug}`
    },
    'a country': (number) =>
      `/${locales[number % 2]}/cities/${codes[Math.floor(number / 2) % codes.length]?.toLowerCase()}`
  }
  const measures: Measure[] = []
  for (const [what, address] of Object.entries(kinds)) measures.push(await measure(what, url, address))
  return measures
}

async function measure(what: string, url: string, address: (number: number) => string): Promise<Measure> {
  const asked = new Set<string>()
  const times: number[] = []
  for (let number = 0; number < warmUp + each; number++) {
    const path = address(number)
    // Some kinds have fewer addresses: the second answer would be a kept one.
    if (asked.has(path)) continue
    asked.add(path)
    const from = performance.now()
    const answer = await fetch(url + path)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    if (asked.size > warmUp) times.push(performance.now() - from)
  }
  const taken = spreadOf(times)
  return {
    what: `Made afresh with ${settings.agreements.toLocaleString('en')} agreements: ${what}`,
    goal: `p95 ≤ ${limit} ms`,
    measured: `${spread(taken)} · ${times.length} pages`,
    met: taken.p95 <= limit,
    numbers: { milliseconds: taken }
  }
}
