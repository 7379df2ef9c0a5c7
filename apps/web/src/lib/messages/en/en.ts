import type { DatePrecision } from '@detwin/content'
import { act } from './act.ts'
import { data } from './data.ts'
import { developers } from './developers.ts'
import { embeds } from './embeds.ts'
import { filters } from './filters.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { letter } from './letter.ts'
import { machines } from './machines.ts'
import { map } from './map.ts'
import { numbers } from './numbers.ts'
import { place } from './place.ts'
import { preview } from './preview.ts'
import { record } from './record.ts'
import { search } from './search.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/**
 * Every word of the interface, in English. `{name}` in a sentence is filled in by Phrase.svelte, which gives each
 * name the language it is written in.
 */
export const en = {
  act,
  developers,
  embeds,
  filters,
  history,
  home,
  letter,
  record,
  search,
  map,
  place,
  preview,
  data,
  machines,
  numbers,

  frame: {
    /** Between a label and what it labels. */
    colon: ': ',
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    languages: 'Languages',
    language: 'Language',
    defaultName: 'Detwin',
    defaultTagline: 'The record of sister-city agreements with cities in China',
    navigation: { statements: 'Statements', news: 'News', cities: 'Cities', map: 'Map', act: 'Act', groups: 'Groups' },
    banner: 'Announcement',
    licences: 'Texts: {texts}. Data: {data}, with credit to the contributors of Wikipedia and to Wikidata.',
    snapshot: 'The record as it stood on {date}.'
  },

  text: {
    shownIn: (shown: string, wanted: string) => `shown in ${shown}, not yet in ${wanted}`,
    only: (shown: string) => `in ${shown} only`,
    someNames: (wanted: string) => `Names that are not known in ${wanted} are shown in their source language.`,
    theLanguages: {
      en: 'English',
      'zh-Hant': 'Traditional Chinese',
      'zh-Hans': 'Simplified Chinese',
      sv: 'Swedish',
      de: 'German',
      nl: 'Dutch',
      fr: 'French',
      cs: 'Czech',
      ja: 'Japanese',
      ug: 'Uyghur'
    },
    when: (date: string, precision: DatePrecision) => (precision === 'day' ? `on ${date}` : `in ${date}`),
    aside: (text: string) => ` (${text})`,
    source: 'source text',
    missing: 'not yet translated',
    inLanguages: 'In these languages',
    unknown: 'unknown',
    credit: 'Image: {credit}'
  },

  sources: {
    title: 'Sources',
    note: (n: number) => `Source ${n}`,
    archived: 'archived copy',
    undated: 'undated',
    notPublic: 'No source is public for this yet.'
  },

  statements: {
    title: 'Statements',
    description: 'Texts that groups of Hong Kongers abroad and their friends sign together.',
    none: 'No statement has been published yet.',
    signedBy: (n: number) => plural(n, { one: 'Signed by {n} group', other: 'Signed by {n} groups' }),
    signatures: 'Who signed',
    thisText: 'The present text',
    earlierText: 'Earlier versions',
    confirmed: (n: number, all: number) =>
      `The text has changed since it was first signed. ${n === 0 ? 'None' : n} of ${plural(all, { one: '{n} group has', other: `{n} groups ${n === 1 ? 'has' : 'have'}` })} confirmed the new text so far.`,
    signedOn: 'on {date}',
    earlierOf: 'the version of {date}',
    earlierUnknown: 'an earlier version, from before this site kept versions',
    noSignatures: 'No group has signed yet.',
    hash: 'Fingerprint of this text (SHA-256)',
    hashMeans:
      'A signature names the fingerprint of the text it was given to. When the text changes, so does the fingerprint.'
  },

  news: {
    title: 'News',
    description: 'What city halls decided, and what groups did.',
    none: 'No news has been published yet.',
    about: 'About these cities',
    by: 'By ',
    and: ', '
  },

  groups: {
    title: 'Groups',
    description: 'The organisations that sign the statements and publish here.',
    none: 'No group has been published yet.',
    website: 'Website',
    signed: 'Signed',
    signedNothing: 'No signature is on record.'
  },

  cities: {
    title: 'Cities and their agreements',
    description:
      'Every city abroad that is or was twinned with a city in China, by country, with the status of each agreement.',
    counts: (cities: number, countries: number) =>
      `${plural(cities, { one: '{n} city', other: '{n} cities' })} in ${plural(countries, { one: '{n} country', other: '{n} countries' })}`,
    found: (n: number) => plural(n, { one: '{n} city found', other: '{n} cities found' }),
    name: 'Name of the city',
    country: 'Country',
    everyCountry: 'All countries',
    status: 'Status of the agreement',
    apply: 'Show',
    clear: 'Show everything',
    countries: 'Countries',
    legend: 'What the signs mean',
    none: 'No city matches. Try another spelling, or fewer filters.',
    inChina: 'In China',
    unknownCountry: 'We know no country “{value}”, so that filter is left out.',
    unknownStatus: 'We know no status “{value}”, so that filter is left out.',
    noAgreement: 'no agreement on record'
  },

  city: {
    kind: { city: 'City', district: 'District', county: 'County', region: 'Region', state: 'State' },
    description: (city: string) =>
      `${city} and its agreements with cities in China: what was signed, what was decided, with sources.`,
    none: 'No agreement between {city} and a city in China is on record.',
    country: 'Country',
    kindOf: 'Kind',
    province: 'Province',
    several: (n: number) =>
      plural(n, {
        one: '{city} has {n} agreement with a city in China on record:',
        other: '{city} has {n} agreements with cities in China on record:'
      }),
    severalChina: (n: number) =>
      plural(n, {
        one: '{n} place abroad has an agreement with {city} on record:',
        other: '{n} places abroad have agreements with {city} on record:'
      }),
    website: 'Website',
    wikidata: 'Wikidata',
    facts: 'About this place',
    news: 'News about this city',
    unnamed: 'a city in China the sources do not name',
    unknownCity: 'a city that is not on this site'
  },

  agreement: {
    title: '{city} and {china}',
    heading: 'With {china}',
    withChina: 'Agreement with {china}',
    between: 'Agreement',
    timeline: 'What happened',
    noEvents: 'No dated event is on record.',
    dateUnknown: 'date unknown',
    today: 'Today',
    decidedBy: 'By',
    /** Who decided, and for which of the two sides; either can be unknown. */
    decided: (by: string, side: string) => (by && side ? `${by} (${side})` : by || side || 'unknown'),
    happened: (event: string, when: string) => `${event} ${when}`,
    reason: 'Reason',
    corrected: 'Marked as wrong on {date}: ',
    paperSigned: '{paper} signed',
    expires: 'Valid until {date}',
    disagree: 'Sources disagree',
    disagreeMeans: 'By the events below the agreement is no longer in force. These sources still list it:',
    listedBy: 'Listed as existing by',
    places: 'The two places',
    citeAs: 'Permanent address'
  },

  changes: {
    title: 'What changed on this page, and when',
    published: 'Published',
    withdrawn: 'Withdrawn',
    edited: 'Text or sources edited',
    added: 'Added: {event}',
    corrected: 'Marked as wrong: {event}',
    newText: 'New version of the text',
    earlier: (n: number) => plural(n, { one: '{n} earlier change', other: '{n} earlier changes' })
  },

  error: {
    notFoundTitle: 'This page does not exist',
    notFound: 'The address may have been mistyped, or what was here has been withdrawn.',
    unknownLanguage: 'This site does not speak the language of that address. It speaks these:',
    brokenTitle: 'Something went wrong here',
    broken: 'It is our fault, not yours. Please try again in a few minutes.',
    tryHome: 'Go to the home page',
    tryCities: 'See all cities'
  }
}

export type Messages = typeof en
