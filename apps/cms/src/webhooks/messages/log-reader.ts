import type { City, Publication, RecordType } from '@detwin/content'
import type { Payload, Where } from 'payload'
import { columnsOfEntry, type Entry, entryOf } from '../../publications/entry.ts'

/** What the log says besides the entries of a page: read once for all endpoints. */
export class LogReader {
  private readonly cities = new Map<string, Promise<City | undefined>>()
  private readonly payload: Payload

  constructor(payload: Payload) {
    this.payload = payload
  }

  /** The record's publication before this one. */
  async before({ type, id, revision }: Publication): Promise<Entry | undefined> {
    if (revision === 1) return undefined
    return this.newest(type, id, { revision: { equals: revision - 1 } })
  }

  /** A city as it is public now, or was last. */
  readonly cityOf = (id: string): Promise<City | undefined> => {
    const known = this.cities.get(id) ?? this.lastCity(id)
    this.cities.set(id, known)
    return known
  }

  readonly countryOf = async (city: string): Promise<string | undefined> => (await this.cityOf(city))?.country

  private async lastCity(id: string): Promise<City | undefined> {
    const entry = await this.newest('city', id, { op: { equals: 'put' } })
    return entry?.op === 'put' && entry.document.type === 'city' ? entry.document : undefined
  }

  private async newest(type: RecordType, id: string, more: Where): Promise<Entry | undefined> {
    const { docs } = await this.payload.db.find({
      collection: 'publications',
      where: { and: [{ recordType: { equals: type } }, { recordId: { equals: id } }, more] },
      sort: '-revision',
      limit: 1,
      pagination: false,
      select: columnsOfEntry
    })
    return docs[0] && entryOf(docs[0])
  }
}
