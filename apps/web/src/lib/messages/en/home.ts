import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** The first page. */
export const home = {
  question: 'Does your city still have an agreement with a city in China?',
  lead: 'Hundreds of cities do. This is the public record: what was signed, what was decided, by whom, and the source of each fact. Hong Kongers abroad ask their own city halls to end these agreements.',
  find: 'Find your city',
  findButton: 'Find',
  findHint: 'Its name in any language, such as Gothenburg, Göteborg or 哥德堡',
  numbers: 'The record in numbers',
  asOf: 'As of {date}',
  onRecord: (agreements: number, countries: number) =>
    `${plural(agreements, { one: 'agreement on record', other: 'agreements on record' })} ${plural(countries, { one: 'in {n} country', other: 'in {n} countries' })}`,
  over: (n: number) => plural(n, { one: 'ended, lapsed or suspended', other: 'ended, lapsed or suspended' }),
  open: (n: number) => plural(n, { one: 'listed and not yet verified', other: 'listed and not yet verified' }),
  newest: 'What changed last',
  allCities: 'All cities and agreements',
  statement: 'The joint statement',
  news: 'News',
  allNews: 'All news'
}
