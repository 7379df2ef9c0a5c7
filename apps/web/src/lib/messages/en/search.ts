import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** The words of the search, of its box in the header, and of what a wrong address suggests. */
export const search = {
  title: 'Search',
  description: 'Cities, agreements, statements, news and groups, by a name or a word in any language.',
  label: 'Name of a city, or any word',
  headerLabel: 'Find your city',
  hint: 'In any language and spelling, such as Gothenburg, Göteborg or 哥德堡. Type two places to find their agreement.',
  button: 'Search',
  results: 'Results',
  titleFor: (q: string) => `Search: ${q}`,
  found: (n: number) => plural(n, { one: '{n} result for “{q}”.', other: '{n} results for “{q}”.' }),
  similar: (n: number) =>
    plural(n, {
      one: 'Nothing on record is spelt “{q}”. {n} result is spelt nearly so:',
      other: 'Nothing on record is spelt “{q}”. {n} results are spelt nearly so:'
    }),
  nothing: 'Nothing on record has all the words of “{q}”.',
  nearest: 'The nearest names on record',
  tips: 'Try another spelling, the name in another language, or fewer words.',
  allCities: 'See all cities and agreements',
  empty: 'Type the name of a city, of a group, or a word of a text.',
  signs: 'There is no letter or number in this question. Type a name or a word.',
  short: 'One letter more, please: nothing on record is called “{q}”.',
  long: (n: number) => `The question is very long: its first ${n} characters were looked for.`,
  kinds: {
    city: 'Cities',
    agreement: 'Agreements',
    country: 'Countries',
    statement: 'Statements',
    news: 'News',
    group: 'Groups',
    page: 'About this site'
  },
  all: {
    city: (n: number) => plural(n, { one: 'Show {n} city', other: 'Show all {n} cities' }),
    agreement: (n: number) => plural(n, { one: 'Show {n} agreement', other: 'Show all {n} agreements' }),
    country: (n: number) => plural(n, { one: 'Show {n} country', other: 'Show all {n} countries' }),
    statement: (n: number) => plural(n, { one: 'Show {n} statement', other: 'Show all {n} statements' }),
    news: (n: number) => plural(n, { one: 'Show {n} news post', other: 'Show all {n} news posts' }),
    group: (n: number) => plural(n, { one: 'Show {n} group', other: 'Show all {n} groups' }),
    page: (n: number) => plural(n, { one: 'Show {n} page', other: 'Show all {n} pages' })
  },
  everything: 'All results',
  pages: 'Pages of results',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  unknownKind: 'We cannot search for “{value}” alone, so everything is shown.',
  unknownPage: 'There is no page “{value}” of these results, so the first one is shown.',
  suggestions: 'Were you looking for one of these?'
}
