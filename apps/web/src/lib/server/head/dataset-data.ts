import { locales, type Locale } from '@detwin/content'
import type { DataDownload, Dataset, WithContext } from 'schema-dts'
import { words } from '#lib/messages/words.ts'
import { dataLicence } from '../dataset/licence.ts'
import type { Dump } from '../dumps/newest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { publisher } from './organization-data.ts'

interface Page {
  snapshot: Snapshot
  locale: Locale
  siteUrl: string
}

/** The dataset for search engines of data. Source of the rules: https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetData(dump: Dump | undefined, { snapshot, locale, siteUrl }: Page): WithContext<Dataset> {
  const { data } = words(locale)
  const page = { snapshot, locale, siteUrl, path: '/data', record: undefined, card: '' }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${siteUrl}/data/latest/#dataset`,
    name: data.title,
    description: data.description,
    url: `${siteUrl}/${locale}/data`,
    license: dataLicence.url,
    creditText: dataLicence.credit,
    creator: publisher(page),
    isAccessibleForFree: true,
    inLanguage: [...locales],
    ...(snapshot.updatedAt && { dateModified: snapshot.updatedAt }),
    ...(dump && {
      version: dump.day,
      distribution: dump.files.map(({ path, mediatype, bytes, sha256 }): DataDownload => ({
        '@type': 'DataDownload',
        name: path,
        contentUrl: `${siteUrl}/data/latest/${path}`,
        encodingFormat: mediatype,
        contentSize: `${bytes} B`,
        ...(sha256 && { sha256 })
      }))
    })
  }
}
