import type { Licence } from '@detwin/content/api'
import type { RecordType } from '@detwin/content'
import { dataLicence } from '../dataset/licence.ts'

const textLicence: Licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

const data: ReadonlySet<RecordType> = new Set<RecordType>(['agreement', 'city', 'country', 'source'])

/** Texts are ours; parts of the data derive from Wikipedia. */
export const licenceOf = (type: RecordType): Licence =>
  data.has(type) ? { name: dataLicence.name, url: dataLicence.url } : textLicence
