import type { Licence } from '@detwin/content/api'
import type { AnyTable, ColumnType, Known } from '../../dataset/column.ts'
import { dataLicence } from '../../dataset/licence.ts'
import type { Content } from '../content.ts'

/** A file that is written: its name, its size in bytes, and its SHA-256. */
export interface Written {
  path: string
  bytes: number
  sha256: string
}

const typeOf: Record<ColumnType, { type: string; format?: string }> = {
  id: { type: 'string' },
  text: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  // A year or a month is a date too, and no type of theirs knows all three.
  partialDate: { type: 'string' },
  day: { type: 'date' },
  moment: { type: 'datetime' }
}

/** A licence as the standard names it: by its id of Open Definition. */
const license = ({ name, url }: Licence) => ({ name: name.replaceAll(' ', '-'), path: url, title: name })

/**
 * The descriptor of the folder, a Frictionless Data Package. Source of the rules: https://datapackage.org/standard/data-package/
 * It says nothing of when it was made: the same snapshot gives the same bytes.
 */
export const dataPackage = (
  contents: readonly Content[],
  written: readonly Written[],
  { snapshot, siteUrl }: Known
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'data-package',
  name: 'detwin',
  title: 'Agreements between cities abroad and cities in China',
  description:
    'The whole public record of the site: agreements, their papers and events, cities, countries, sources, statements, news and groups.',
  homepage: `${siteUrl}/en/data`,
  version: snapshot.updatedAt?.slice(0, 10) ?? '0',
  ...(snapshot.updatedAt && { created: snapshot.updatedAt }),
  // Of the whole, which holds both; each file names its own.
  licenses: [license(dataLicence)],
  sources: [
    { title: 'Wikipedia', path: 'https://www.wikipedia.org/' },
    { title: 'Wikidata', path: 'https://www.wikidata.org/' }
  ],
  contributors: [{ title: dataLicence.credit, role: 'contributor' }],
  resources: written.flatMap((file) => {
    const content = contents.find(({ path }) => path === file.path)
    return content ? [resource(content, file)] : []
  })
})

const resource = ({ name, format, mediatype, meaning, licence, table }: Content, { path, bytes, sha256 }: Written) => ({
  name,
  path,
  format,
  mediatype,
  description: meaning,
  bytes,
  hash: `sha256:${sha256}`,
  encoding: 'utf-8',
  licenses: [license(licence)],
  ...(table && {
    type: 'table',
    profile: 'tabular-data-resource',
    // As RFC 4180 wants.
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: schemaOf(table)
  })
})

const schemaOf = ({ columns, key, refersTo }: AnyTable) => ({
  fields: columns.map(({ name, type, meaning }) => ({ name, ...typeOf[type], description: meaning })),
  primaryKey: key,
  missingValues: [''],
  ...(Object.keys(refersTo).length > 0 && {
    foreignKeys: Object.entries(refersTo).map(([fields, table]) => ({
      fields,
      reference: { resource: `${table}-csv`, fields: 'id' }
    }))
  })
})
