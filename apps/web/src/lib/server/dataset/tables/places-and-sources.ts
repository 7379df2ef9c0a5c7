import type { City, Country, PublicRecord, Source } from '@detwin/content'
import { lastModified } from '../../head/last-modified.ts'
import { type Column, column, inEachLanguage, type Table } from '../column.ts'

export const identity = <Row extends PublicRecord>(what: string): Column<Row>[] => [
  column('id', 'id', `Id of the ${what}: it never changes`, ({ id }) => id)
]

export const permanent = <Row extends PublicRecord>(what: string): Column<Row> =>
  column('url', 'text', `Permanent address of the ${what}’s page`, ({ id }, { siteUrl }) => `${siteUrl}/id/${id}`)

export const updated = <Row extends PublicRecord>(): Column<Row> =>
  column(
    'updated_at',
    'moment',
    'When what is published about it last changed',
    (row, { snapshot }) => lastModified(snapshot, row) ?? null
  )

export const cities: Table<City> = {
  name: 'cities',
  meaning: 'Places on either side of an agreement, one row each',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('city'),
  columns: [
    ...identity<City>('place'),
    permanent('place'),
    column('slug', 'text', 'Last part of the address of its page', ({ slug }) => slug),
    column('kind', 'text', 'city, district, county, region or state', ({ kind }) => kind),
    ...inEachLanguage<City>('name', 'Name of the place', ({ name }) => name),
    column('country', 'text', 'Its country, ISO 3166-1 alpha-2; CN for the Chinese side', ({ country }) => country),
    column('country_name_en', 'text', 'Name of the country, in English', ({ country }, { countryName }) =>
      countryName(country)
    ),
    column(
      'province',
      'text',
      'Chinese side only: the province, in English as the sources write it',
      ({ province }) => province
    ),
    column('latitude', 'number', 'Latitude, degrees', ({ location }) => location?.latitude ?? null),
    column('longitude', 'number', 'Longitude, degrees', ({ location }) => location?.longitude ?? null),
    column('wikidata', 'text', 'Wikidata item', ({ wikidata }) => wikidata),
    column('website', 'text', 'Its own website', ({ website }) => website),
    updated()
  ]
}

export const countries: Table<Country> = {
  name: 'countries',
  meaning: 'Countries, one row each',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('country'),
  columns: [
    ...identity<Country>('country'),
    column('code', 'text', 'ISO 3166-1 alpha-2', ({ code }) => code),
    ...inEachLanguage<Country>('name', 'Name of the country', ({ name }) => name),
    column(
      'procedure_verified_on',
      'day',
      'When somebody last checked what a resident can file there; empty while nobody has written it',
      ({ procedure }) => procedure?.verifiedOn ?? null
    ),
    updated()
  ]
}

export const sources: Table<Source> = {
  name: 'sources',
  meaning: 'Pages that say so, one row each',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('source'),
  columns: [
    ...identity<Source>('source'),
    column('url', 'text', 'Address of the page', ({ url }) => url),
    column('title', 'text', 'Its title, in the language of the page', ({ title }) => title),
    column('publisher', 'text', 'Who published it', ({ publisher }) => publisher),
    column('published_on', 'partialDate', 'When it was published', ({ publishedOn }) => publishedOn),
    column('archive_url', 'text', 'Address of an archived copy', ({ archiveUrl }) => archiveUrl),
    updated()
  ]
}
