import {
  type Agreement,
  type AgreementEvent,
  type City,
  hashOf,
  type Publication,
  type PublicRecord,
  type Source,
  statusOf
} from '@detwin/content'
import { cityList, gothenburg, gothenburgShanghai, siteRecord, sweden } from '@detwin/content/examples'

const codes = 'SE DE NL FR CZ GB IE DK NO FI IS EE LV LT PL SK AT CH IT ES PT BE LU HU RO GR US CA AU NZ JP KR'.split(
  ' '
)

/** An id of the contract: which kind of record, and its number. */
const id = (kind: string, number: number): string => kind + number.toString(16).padStart(24 - kind.length, '0')

const countries: PublicRecord[] = ['CN', ...codes].map((code, index) => ({
  ...sweden,
  id: id('c0', index),
  code,
  name: { en: `Country ${code}`, 'zh-Hant': `國家 ${code}` }
}))

/** One city in fifteen lies in China. */
const inChina = (number: number): boolean => number % 15 === 0

const city = (number: number): City => ({
  ...gothenburg,
  id: id('a0', number),
  slug: `place-${number}`,
  formerSlugs: [],
  name: { en: `Place ${number}`, 'zh-Hant': `地方${number}`, sv: `Ort ${number}` },
  country: inChina(number) ? 'CN' : (codes[number % codes.length] ?? 'SE'),
  province: inChina(number) ? 'Zhejiang' : null,
  location: { latitude: ((number * 37) % 130) - 50, longitude: ((number * 89) % 340) - 165 },
  wikidata: `Q${1_000_000 + number}`
})

const source = (number: number): Source => ({
  ...cityList,
  id: id('d0', number),
  url: `https://archive.example/reports/${number}`,
  title: `Report ${number} on sister cities`
})

/** Three events, two papers and four sources each: more than most agreements of the demo have. */
function agreement(number: number, cities: number): Agreement {
  const abroad = number % cities
  const sources = [id('d0', number % 2000), id('d0', (number * 7) % 2000)]
  const events: AgreementEvent[] = gothenburgShanghai.events.map((event, index) => ({
    ...event,
    date: `${1985 + ((number + index * 9) % 40)}-0${1 + (number % 9)}`,
    sources
  }))
  const { status, since, certainty } = statusOf(events)
  return {
    ...gothenburgShanghai,
    id: id('b0', number),
    city: id('a0', inChina(abroad) ? abroad + 1 : abroad),
    chinaCity: id('a0', ((number * 15) % cities) - (((number * 15) % cities) % 15)),
    instruments: gothenburgShanghai.instruments.map((instrument) => ({ ...instrument, sources })),
    events,
    listedBy: sources,
    status,
    statusSince: since,
    statusCertainty: certainty
  }
}

/** The records of a campaign fifty times as big as the demo: 8,000 more than the two numbers say. */
export function generatedRecords(agreements: number, cities: number): PublicRecord[] {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)
  return [
    { ...siteRecord, banner: null },
    ...countries,
    ...numbers(2000).map(source),
    ...numbers(cities).map(city),
    ...numbers(agreements).map((number) => agreement(number, cities))
  ]
}

/** An entry of the log that publishes the record. */
export const put = (document: PublicRecord, seq: number, revision = 1): Publication => ({
  op: 'put',
  seq,
  type: document.type,
  id: document.id,
  revision,
  at: new Date(Date.UTC(2026, 10, 1) + seq * 1000).toISOString(),
  hash: hashOf(document),
  document
})
