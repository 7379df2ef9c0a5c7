import type { Agreement, City, Media, MediaFile, PublicRecord, RecordOf, RecordType, Site } from '@detwin/content'
import { siteId } from '@detwin/content'
import type { Change } from './change.ts'

/** One record as the snapshot holds it: what is public now (null after a withdrawal) and what happened before. */
export interface Held {
  type: RecordType
  id: string
  revision: number
  /** The place of its newest entry in the log; 0 when an older version of the web app did not keep it. */
  seq: number
  /** SHA-256 of the document as the log gave it; null after a withdrawal. */
  hash: string | null
  document: PublicRecord | null
  /** Newest last. */
  history: readonly Change[]
  /** Of a withdrawn record: where it was read, below the language. */
  was?: Address
}

export interface Address {
  path: string
  /** The words of its address, the current ones first; none where its id is the address. */
  slugs: readonly string[]
}

/** What the old address of a withdrawn record tells. */
export interface Withdrawn extends Address {
  change: Change
}

/** A record found by its address; `moved` when the address is a former one and wants a 301. */
export interface Found<T extends RecordType> {
  record: RecordOf<T>
  moved: boolean
}

/**
 * Everything published now, immutable and indexed in memory. Pages, API and feeds are functions of
 * (snapshot, address). A reference to a record it does not hold is a reference to nothing public.
 */
export class Snapshot {
  /** Where in the log this is: opaque, null before the first entry. */
  readonly cursor: string | null
  /** Grows with every applied entry. */
  readonly revision: number
  /** When the newest entry was published: ISO 8601, or null. */
  readonly updatedAt: string | null
  readonly #held: ReadonlyMap<string, Held>
  readonly #byType = new Map<RecordType, PublicRecord[]>()
  readonly #bySlug = new Map<string, { record: PublicRecord; moved: boolean }>()
  readonly #agreements = new Map<string, Agreement[]>()
  /** Records by the ids of those that were merged into them. */
  readonly #byFormerId = new Map<string, PublicRecord>()
  /** Withdrawn records by their former addresses, and by their ids. */
  readonly #withdrawn = new Map<string, Withdrawn>()
  readonly #mediaFiles = new Map<string, MediaFile>()

  constructor(held: ReadonlyMap<string, Held>, cursor: string | null, revision: number, updatedAt: string | null) {
    this.#held = held
    this.cursor = cursor
    this.revision = revision
    this.updatedAt = updatedAt
    for (const record of held.values()) {
      if (record.document) this.#index(record.document)
      else this.#indexWithdrawn(record)
    }
  }

  static readonly empty = new Snapshot(new Map(), null, 0, null)

  /** Every record ever held, withdrawn ones included, by `type/id`. */
  get held(): ReadonlyMap<string, Held> {
    return this.#held
  }

  /** How many records are public now. */
  get records(): number {
    let count = 0
    for (const list of this.#byType.values()) count += list.length
    return count
  }

  get site(): Site | undefined {
    return this.get('site', siteId)
  }

  get<T extends RecordType>(type: T, id: string | null | undefined): RecordOf<T> | undefined {
    // The key holds the type, so the document is of that type.
    return id ? ((this.#held.get(keyOf(type, id))?.document as RecordOf<T> | null | undefined) ?? undefined) : undefined
  }

  /** The records of a type, in the order in which they were first published. */
  all<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    return (this.#byType.get(type) ?? []) as RecordOf<T>[] // indexed by type
  }

  /** The records an id list names, without those that are not public. */
  list<T extends RecordType>(type: T, ids: readonly string[]): RecordOf<T>[] {
    return ids.map((id) => this.get(type, id)).filter((record) => record !== undefined)
  }

  bySlug<T extends RecordType>(type: T, slug: string): Found<T> | undefined {
    return this.#bySlug.get(keyOf(type, slug)) as Found<T> | undefined // indexed by type
  }

  /** The record of any type with this id, or the one it was merged into, for `/id/{id}`. */
  byId(id: string): PublicRecord | undefined {
    for (const type of this.#byType.keys()) {
      const record = this.#held.get(keyOf(type, id))?.document
      if (record) return record
    }
    return this.#byFormerId.get(id)
  }

  /** The record a merged one has become; undefined for an id that is a record's own. */
  mergedInto(id: string): PublicRecord | undefined {
    return this.#byFormerId.get(id)
  }

  /** What was at an address, in words or an id, until it was withdrawn; undefined when nothing ever was. */
  withdrawn(type: RecordType, slugOrId: string): Withdrawn | undefined {
    return this.#withdrawn.get(keyOf(type, slugOrId))
  }

  /** The agreements of a city, on either side. */
  agreementsOf(city: City): readonly Agreement[] {
    return this.#agreements.get(city.id) ?? []
  }

  /** A published image file, whatever record it belongs to. */
  mediaFile(filename: string): MediaFile | undefined {
    return this.#mediaFiles.get(filename)
  }

  /** A record as it is held, with its place in the log. */
  heldOf({ type, id }: Pick<PublicRecord, 'type' | 'id'>): Held | undefined {
    return this.#held.get(keyOf(type, id))
  }

  historyOf(record: PublicRecord): readonly Change[] {
    return this.#held.get(keyOf(record.type, record.id))?.history ?? []
  }

  #indexWithdrawn({ type, id, was, history }: Held): void {
    const change = history.at(-1)
    if (was && change) for (const name of [id, ...was.slugs]) this.#withdrawn.set(keyOf(type, name), { ...was, change })
  }

  #index(record: PublicRecord): void {
    add(this.#byType, record.type, record)
    if ('slug' in record) {
      // A current address wins over a former one of another record.
      this.#bySlug.set(keyOf(record.type, record.slug), { record, moved: false })
      for (const slug of record.formerSlugs) {
        const key = keyOf(record.type, slug)
        if (!this.#bySlug.has(key)) this.#bySlug.set(key, { record, moved: true })
      }
    }
    if ('formerIds' in record) for (const id of record.formerIds ?? []) this.#byFormerId.set(id, record)
    if (record.type === 'agreement') {
      add(this.#agreements, record.city, record)
      if (record.chinaCity) add(this.#agreements, record.chinaCity, record)
    }
    if (record.type === 'media') for (const file of filesOf(record)) this.#mediaFiles.set(file.filename, file)
  }
}

export const filesOf = ({ original, sizes }: Media): MediaFile[] => [original, ...sizes]

export const keyOf = (type: RecordType, id: string): string => `${type}/${id}`

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
