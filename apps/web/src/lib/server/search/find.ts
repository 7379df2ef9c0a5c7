import type { Agreement, City, Country, RecordOf } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { nameKey } from './fold.ts'
import type { Match, SearchIndex, Tolerance } from './search-index.ts'
import type { Searchable, SearchableType } from './searchable.ts'
import { isUnspaced, termsOf } from './tokens.ts'

/** A found record, with the terms to mark in it. */
export interface Hit<R extends Searchable | Agreement = Searchable | Agreement> {
  record: R
  /** 0: it is called exactly so; 1: its name begins so; 2: the words are in its names; 3: in its text. */
  rank: number
  score: number
  terms: readonly string[]
}

export interface Found {
  /** True when nothing is written exactly so: this is written similarly. */
  similar: boolean
  hits: { [T in SearchableType | 'agreement']: Hit<RecordOf<T>>[] }
  total: number
}

// One bit a term: a longer question is answered by its beginning.
const mostTerms = 31

// Slips are forgiven in names, and those have few words.
const mostNearTerms = 4

/** What was typed: its terms as bits, and its key as a name. */
interface Question {
  typed: string
  key: string
  bits: ReadonlyMap<string, number>
  all: number
}

/** A match with the bits of the terms it has. */
interface Weighed<R extends Searchable = Searchable> extends Hit<R> {
  bits: number
}

/** Everything on record that has all the words somebody typed; else what is spelt nearly so. */
export function find(index: SearchIndex, snapshot: Snapshot, typed: string): Found {
  const question = questionOf(typed)
  const [first, second] = tolerancesFor(question)
  const exact = found(index, snapshot, question, first)
  if (exact.total > 0 || !second) return { similar: false, ...exact }
  const further = found(index, snapshot, question, second)
  return { similar: second === 'typos' && further.total > 0, ...further }
}

function tolerancesFor({ bits: { size }, key }: Question): [Tolerance, Tolerance?] {
  // One character is somewhere in every Chinese text: it says something of names.
  if (size === 1 && isUnspaced(key) && Array.from(key).length === 1) return ['names', 'exact']
  return size > mostNearTerms ? ['exact'] : ['exact', 'typos']
}

/** The records whose names come nearest to what was typed: they have some of its words, or words spelt nearly so. */
export function findNear(index: SearchIndex, typed: string, most: number): Hit<Searchable>[] {
  const terms = termsOf(typed).sort((a, b) => b.length - a.length)
  const longest = questionOf(terms.slice(0, mostNearTerms).join(' '))
  // A sentence has words enough that are written rightly.
  const tolerance = terms.length > mostNearTerms ? 'names' : 'names with typos'
  return weigh(index.matches(longest.typed, tolerance), longest)
    .sort((a, b) => count(b.bits) - count(a.bits) || byRank(a, b))
    .slice(0, most)
}

/** As `findNear`, where `find` has found nothing: it looked for one word with its slips already. */
export const findNearest = (index: SearchIndex, typed: string, most: number): Hit<Searchable>[] =>
  termsOf(typed).length > 1 ? findNear(index, typed, most) : []

function questionOf(typed: string): Question {
  const terms = termsOf(typed).slice(0, mostTerms)
  const bits = new Map(terms.map((term, index) => [term, 1 << index]))
  return { typed, key: nameKey(typed), bits, all: [...bits.values()].reduce((sum, bit) => sum | bit, 0) }
}

function found(
  index: SearchIndex,
  snapshot: Snapshot,
  question: Question,
  tolerance: Tolerance
): Pick<Found, 'hits' | 'total'> {
  const matches = weigh(index.matches(question.typed, tolerance), question)
  const ofType = <T extends SearchableType>(type: T): Weighed<RecordOf<T>>[] =>
    matches.filter((match): match is Weighed<RecordOf<T>> => match.record.type === type)
  const whole = <T extends SearchableType>(type: T): Weighed<RecordOf<T>>[] =>
    ofType(type)
      .filter(({ bits }) => bits === question.all)
      .sort(byRank)
  const cities = ofType('city')
  const countries = new Map(ofType('country').map(({ record, bits }) => [record.code, bits]))
  const hits: Found['hits'] = {
    city: cities
      .filter(({ record, bits }) => (bits | (countries.get(record.country) ?? 0)) === question.all)
      .sort((a, b) => byRank(a, b) || ties(snapshot, b) - ties(snapshot, a)),
    agreement: agreementsOf(cities, countries, snapshot, question.all),
    country: withCities(whole('country'), snapshot),
    statement: whole('statement'),
    news: whole('news'),
    group: whole('group'),
    page: whole('page')
  }
  return { hits, total: Object.values(hits).reduce((sum, { length }) => sum + length, 0) }
}

const ties = (snapshot: Snapshot, { record }: Hit<City>): number => snapshot.agreementsOf(record).length

/** The agreements whose two places have all the words between them: "Västerås Jinan" is one of them. */
function agreementsOf(
  cities: readonly Weighed<City>[],
  countries: ReadonlyMap<string, number>,
  snapshot: Snapshot,
  all: number
): Hit<Agreement>[] {
  const sides = new Map(cities.map((weighed) => [weighed.record.id, weighed]))
  const countryOf = (id: string): number => countries.get(snapshot.get('city', id)?.country ?? '') ?? 0
  const hits: Hit<Agreement>[] = []
  for (const { record: city } of cities)
    for (const record of snapshot.agreementsOf(city)) {
      const one = sides.get(record.city)
      // Met already at its other city.
      if (one && record.city !== city.id) continue
      const other = record.chinaCity ? sides.get(record.chinaCity) : undefined
      const country = countries.size > 0 ? countryOf(record.city) : 0
      if (((one?.bits ?? 0) | (other?.bits ?? 0) | country) === all) hits.push(tieOf(record, one, other, all))
    }
  return hits.sort((a, b) => byRank(a, b) || byNews(a.record, b.record))
}

/** Of equals, first what is known to have happened, the newest first; a mere listing says least. */
const byNews = (a: Agreement, b: Agreement): number =>
  Number(a.status === 'unverified') - Number(b.status === 'unverified') || descending(a.statusSince, b.statusSince)

// Thousands are compared, and dates need no rules of any language.
function descending(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? '']
  if (one === other) return 0
  return one < other ? 1 : -1
}

/** The list of cities knows no other countries than those of cities abroad. */
function withCities(hits: Hit<Country>[], snapshot: Snapshot): Hit<Country>[] {
  if (hits.length === 0) return hits
  const codes = new Set(snapshot.all('city').map(({ country }) => country))
  return hits.filter(({ record: { code } }) => code !== 'CN' && codes.has(code))
}

function tieOf(record: Agreement, one: Weighed | undefined, other: Weighed | undefined, all: number): Hit<Agreement> {
  if (!one || !other) {
    const { rank, score, terms } = one ?? other ?? nothing
    return { record, rank, score, terms }
  }
  // Who needs both names to say it means this agreement.
  const together = one.bits !== all && other.bits !== all
  const rank = together ? 0 : Math.min(one.rank, other.rank)
  return { record, rank, score: one.score + other.score, terms: [...one.terms, ...other.terms] }
}

const weigh = (matches: readonly Match[], { key, bits }: Question): Weighed[] =>
  matches.map((match) => ({
    record: match.record,
    rank: rankOf(match, key),
    score: match.score,
    terms: match.found,
    bits: match.typed.reduce((sum, term) => sum | (bits.get(term) ?? 0), 0)
  }))

function rankOf({ names, inText }: Match, key: string): number {
  if (inText) return 3
  if (names.includes(key)) return 0
  return names.some((name) => name.startsWith(key)) ? 1 : 2
}

const nothing = { rank: 3, score: 0, terms: [] }

const byRank = (a: { rank: number; score: number }, b: { rank: number; score: number }): number =>
  a.rank - b.rank || b.score - a.score

/** How many bits are set. */
function count(bits: number): number {
  let set = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) set += 1
  return set
}
