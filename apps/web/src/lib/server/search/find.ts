import type { Agreement, City, Country, RecordOf } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { nameKey } from './fold.ts'
import type { Match, SearchIndex, Tolerance } from './search-index.ts'
import type { Searchable, SearchableType } from './searchable.ts'
import { termsOf } from './tokens.ts'

/** A found record, with the terms to mark in it. */
export interface Hit<R extends Searchable | Agreement = Searchable | Agreement> {
  record: R
  /** 0: it is called exactly so; 1: its name begins so; 2: the words are in its names; 3: in its text. */
  rank: number
  score: number
  terms: readonly string[]
}

export interface Found {
  /** `typos`: nothing is written exactly so, and this is written similarly. */
  tolerance: Exclude<Tolerance, 'far'>
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

interface Weighed extends Match {
  bits: number
  rank: number
}

/** Everything on record that has all the words somebody typed; else what is spelt nearly so. */
export function find(index: SearchIndex, snapshot: Snapshot, typed: string): Found {
  const question = questionOf(typed)
  const exact = found('exact', index, snapshot, question)
  if (exact.total > 0 || question.bits.size > mostNearTerms) return exact
  const similar = found('typos', index, snapshot, question)
  return similar.total > 0 ? similar : exact
}

/** The records whose names come nearest to what was typed, when nothing has all of it. */
export function findNear(index: SearchIndex, snapshot: Snapshot, typed: string, most: number): Hit<Searchable>[] {
  const terms = termsOf(typed).sort((a, b) => b.length - a.length)
  const longest = terms.slice(0, mostNearTerms).join(' ')
  // A sentence has words enough that are written rightly.
  const tolerance = terms.length > mostNearTerms ? 'exact' : 'far'
  return weigh(index.matches(longest, tolerance), questionOf(longest))
    .filter(({ inText }) => !inText)
    .sort((a, b) => count(b.bits) - count(a.bits) || a.rank - b.rank || b.score - a.score)
    .flatMap((match) => hitOf(match, snapshot) ?? [])
    .slice(0, most)
}

function questionOf(typed: string): Question {
  const terms = termsOf(typed).slice(0, mostTerms)
  const bits = new Map(terms.map((term, index) => [term, 1 << index]))
  return { typed, key: nameKey(typed), bits, all: [...bits.values()].reduce((sum, bit) => sum | bit, 0) }
}

function found(tolerance: Found['tolerance'], index: SearchIndex, snapshot: Snapshot, question: Question): Found {
  const matches = weigh(index.matches(question.typed, tolerance), question)
  const countries = new Map<string, number>()
  for (const { type, id, bits } of matches) {
    const country = type === 'country' ? snapshot.get('country', id) : undefined
    if (country) countries.set(country.code, bits)
  }
  const cities = matches.flatMap((match) => {
    const city = match.type === 'city' ? snapshot.get('city', match.id) : undefined
    return city ? [{ city, match, withCountry: match.bits | (countries.get(city.country) ?? 0) }] : []
  })
  const whole = ({ bits }: Weighed): boolean => bits === question.all
  const ofType = <T extends SearchableType>(type: T): Hit<RecordOf<T>>[] =>
    matches
      .filter((match) => match.type === type && whole(match))
      .flatMap((match) => (hitOf(match, snapshot) as Hit<RecordOf<T>> | undefined) ?? []) // its type is asked for above
      .sort(byRank)
  const hits: Found['hits'] = {
    city: cities
      .filter(({ withCountry }) => withCountry === question.all)
      .map(({ city, match }) => ({ city, match, ties: snapshot.agreementsOf(city).length }))
      .sort((a, b) => byRank(a.match, b.match) || b.ties - a.ties)
      .map(({ city, match }) => ({ record: city, ...marksOf(match) })),
    agreement: agreementsOf(cities, countries, snapshot, question.all),
    country: withCities(ofType('country'), snapshot),
    statement: ofType('statement'),
    news: ofType('news'),
    group: ofType('group'),
    page: ofType('page')
  }
  return { tolerance, hits, total: Object.values(hits).reduce((sum, { length }) => sum + length, 0) }
}

/** The agreements whose two places have all the words between them: "Västerås Jinan" is one of them. */
function agreementsOf(
  cities: readonly { city: City; match: Weighed }[],
  countries: ReadonlyMap<string, number>,
  snapshot: Snapshot,
  all: number
): Hit<Agreement>[] {
  const sides = new Map(cities.map(({ city, match }) => [city.id, match]))
  const hits: Hit<Agreement>[] = []
  for (const { city } of cities)
    for (const record of snapshot.agreementsOf(city)) {
      const one = sides.get(record.city)
      // Met already at its other city.
      if (one && record.city !== city.id) continue
      const other = record.chinaCity ? sides.get(record.chinaCity) : undefined
      const country = countries.size > 0 ? countries.get(snapshot.get('city', record.city)?.country ?? '') : 0
      if (((one?.bits ?? 0) | (other?.bits ?? 0) | (country ?? 0)) === all) hits.push(tieOf(record, one, other, all))
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
    const { rank, score, found: terms } = one ?? other ?? nothing
    return { record, rank, score, terms }
  }
  // Who needs both names to say it means this agreement.
  const together = one.bits !== all && other.bits !== all
  const rank = together ? 0 : Math.min(one.rank, other.rank)
  return { record, rank, score: one.score + other.score, terms: [...one.found, ...other.found] }
}

function weigh(matches: readonly Match[], { key, bits }: Question): Weighed[] {
  return matches.map((match) => ({
    ...match,
    bits: match.typed.reduce((sum, term) => sum | (bits.get(term) ?? 0), 0),
    rank: rankOf(match, key)
  }))
}

function rankOf({ names, inText }: Match, key: string): number {
  if (inText) return 3
  if (names.includes(key)) return 0
  return names.some((name) => name.startsWith(key)) ? 1 : 2
}

function hitOf(match: Weighed, snapshot: Snapshot): Hit<Searchable> | undefined {
  const record = snapshot.get(match.type, match.id)
  return record && { record, ...marksOf(match) }
}

const nothing = { rank: 3, score: 0, found: [] }

const marksOf = ({ rank, score, found: terms }: Pick<Weighed, 'rank' | 'score' | 'found'>) => ({ rank, score, terms })

const byRank = (a: { rank: number; score: number }, b: { rank: number; score: number }): number =>
  a.rank - b.rank || b.score - a.score

/** How many bits are set. */
function count(bits: number): number {
  let set = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) set += 1
  return set
}
