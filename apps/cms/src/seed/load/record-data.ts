import type { PublicRecord } from '@detwin/content'
import { seedId } from '../seed-id.ts'
import type { SeedRecord } from '../seed-record.ts'

type Facts = SeedRecord<'country' | 'source' | 'city' | 'agreement' | 'group' | 'site'>

/** A day as the admin stores it: noon UTC is the same day in almost every time zone. */
export const storedDay = (day: string): string => `${day}T12:00:00.000Z`

const countryId = (code: string | null): string | null => code && seedId(`country/${code}`)

/** The fields of a record as its collection names them, its texts still in all languages. */
export function recordData(record: Facts): Record<string, unknown> {
  const { type, translations: _states, id: _id, ...fields } = record
  switch (record.type) {
    case 'city': {
      const { country, location, ...city } = record
      return {
        ...without(city),
        country: countryId(country),
        latitude: location?.latitude,
        longitude: location?.longitude
      }
    }
    case 'group':
      return { ...without(record), country: countryId(record.country) }
    case 'agreement':
      return {
        ...without(record),
        instruments: record.instruments.map((paper) => ({ ...paper, id: rowId(record.id, paper.id) })),
        events: record.events.map((event) => eventRow(event, record.id))
      }
    case 'site':
      return {
        ...without(record),
        banner: record.banner && {
          news: record.banner.news,
          until: record.banner.until && storedDay(record.banner.until)
        }
      }
    case 'country':
    case 'source':
      return fields
    default:
      throw new Error(`No collection for ${type}.`)
  }
}

function without<T extends Partial<Pick<PublicRecord, 'type' | 'id' | 'translations'>>>(record: T) {
  const { type: _type, id: _id, translations: _translations, ...fields } = record
  return fields
}

/** Rows of all records share a table: their ids are unique among all of them. */
const rowId = (record: string, row: string): string => seedId(`${record}/${row}`)

function eventRow(
  { correction, id, ...event }: SeedRecord<'agreement'>['events'][number],
  record: string
): Record<string, unknown> {
  return {
    ...event,
    id: rowId(record, id),
    correctedOn: correction && storedDay(correction.on),
    correctionReason: correction?.reason ?? null
  }
}
