import type { Agreement, City } from '@detwin/content'
import { lastModified } from '../../head/last-modified.ts'
import { addresses, type Column, column, inEachLanguage, type Known, type Table } from '../column.ts'
import { dataLicence } from '../licence.ts'

/** An agreement with its two places, each undefined where it is not public. */
export interface AgreementRow {
  agreement: Agreement
  city: City | undefined
  china: City | undefined
}

export const agreementRow = (agreement: Agreement, { snapshot }: Known): AgreementRow => ({
  agreement,
  city: snapshot.get('city', agreement.city),
  china: snapshot.get('city', agreement.chinaCity)
})

const place = (name: string, what: string, of: (row: AgreementRow) => City | undefined): Column<AgreementRow>[] => [
  column(`${name}_id`, 'id', `Id of ${what}; a row of cities`, (row) => of(row)?.id ?? null),
  ...inEachLanguage<AgreementRow>(`${name}_name`, `Name of ${what}`, (row) => of(row)?.name),
  column(`${name}_latitude`, 'number', `Latitude of ${what}, degrees`, (row) => of(row)?.location?.latitude ?? null),
  column(`${name}_longitude`, 'number', `Longitude of ${what}, degrees`, (row) => of(row)?.location?.longitude ?? null),
  column(`${name}_wikidata`, 'text', `Wikidata item of ${what}`, (row) => of(row)?.wikidata ?? null)
]

/** Agreements, each with the names and positions of its places: a table that is read alone. */
export const agreements: Table<AgreementRow> = {
  name: 'agreements',
  meaning: 'Agreements between a city abroad and a city in China, one row each',
  key: ['id'],
  refersTo: { city_id: 'cities', china_city_id: 'cities' },
  rows: (known) => known.snapshot.all('agreement').map((agreement) => agreementRow(agreement, known)),
  columns: [
    column('id', 'id', 'Id of the agreement: it never changes', ({ agreement }) => agreement.id),
    column(
      'url',
      'text',
      'Permanent address of the agreement’s page',
      ({ agreement }, { siteUrl }) => `${siteUrl}/id/${agreement.id}`
    ),
    column(
      'status',
      'text',
      'Where the agreement stands, computed from its events: unverified, active, under_review, suspended, lapsed, ended or disputed',
      ({ agreement }) => agreement.status
    ),
    column(
      'status_since',
      'partialDate',
      'When that status began, as exactly as the sources say',
      ({ agreement }) => agreement.statusSince
    ),
    column(
      'status_certainty',
      'text',
      'How the status is known: verified where the decision itself was seen, claimed where somebody says so',
      ({ agreement }) => agreement.statusCertainty
    ),
    column('first_signed', 'partialDate', 'When the first known paper of the agreement was signed', ({ agreement }) =>
      earliest(agreement.instruments.map(({ signedOn }) => signedOn))
    ),
    ...place('city', 'the city abroad', ({ city }) => city),
    column('country', 'text', 'Country of the city abroad, ISO 3166-1 alpha-2', ({ city }) => city?.country ?? null),
    column('country_name_en', 'text', 'Name of that country, in English', ({ city }, { countryName }) =>
      city ? countryName(city.country) : null
    ),
    ...place('china_city', 'the city in China, empty where the sources leave it unnamed', ({ china }) => china),
    column(
      'china_province',
      'text',
      'Province of the city in China, in English as the sources write it',
      ({ china }) => china?.province ?? null
    ),
    column(
      'sources',
      'text',
      'Addresses of the sources of its papers and events, separated by spaces',
      ({ agreement }, known) =>
        addresses(
          [...agreement.instruments, ...agreement.events].flatMap(({ sources }) => sources),
          known
        )
    ),
    column(
      'listed_by',
      'text',
      'Addresses of sources that list the agreement as existing, separated by spaces',
      ({ agreement }, known) => addresses(agreement.listedBy, known)
    ),
    column(
      'updated_at',
      'moment',
      'When what is published about it last changed',
      ({ agreement }, { snapshot }) => lastModified(snapshot, agreement) ?? null
    ),
    column('licence', 'text', 'Licence of the row', () => dataLicence.name)
  ]
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .reduce<string | null>((first, date) => (first && first < date ? first : date), null)
