import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, Create, CreateVersionArgs, Document, FindVersionsArgs, Where } from 'payload'
import { insertsOfMongo } from './gathered-inserts-mongodb.ts'
import { insertsOfSqlite } from './gathered-inserts-sqlite.ts'
import { changes, globalCreations } from './operations.ts'

/** What was made and not written yet: rows of tables, or documents of a MongoDB collection. */
export interface Gathered {
  /** Adds what an insert would write. */
  add: (place: string, rows: readonly object[], write: (rows: object[]) => Promise<unknown>) => void
  /** True while the first version of a record is made: there is none before it that could be the latest. */
  isFirstVersion: boolean
}

/** What each kind of database does so that its inserts wait. */
export interface Gathering {
  /** Makes a record whose insert waits, and gives it as it will be read. */
  create: (args: Parameters<Create>[0], create: Create) => Promise<Document>
  /** Told before a version of a collection is made. */
  watch: (collection: string) => void
}

const storage = new AsyncLocalStorage<Waiting | undefined>()

class Waiting implements Gathered {
  isFirstVersion = false
  /** How many versions were made of each record that was made here. */
  readonly versions = new Map<string, number>()
  readonly #collections = new Set<string>()
  #places = new Map<string, { rows: object[]; write: (rows: object[]) => Promise<unknown> }>()

  add(place: string, rows: readonly object[], write: (rows: object[]) => Promise<unknown>): void {
    const waiting = this.#places.get(place) ?? { rows: [], write }
    waiting.rows.push(...rows)
    this.#places.set(place, waiting)
  }

  holds(collection: string): void {
    this.#collections.add(collection)
  }

  has(collection: string): boolean {
    return this.#collections.has(collection)
  }

  get isEmpty(): boolean {
    return this.#collections.size === 0
  }

  /** Writes everything, in the order in which its places were first named. */
  async write(): Promise<void> {
    const places = this.#places
    this.#places = new Map()
    this.#collections.clear()
    for (const { rows, write } of places.values()) await write(rows)
  }
}

/**
 * Does work of one transaction that makes many records, and writes what it makes many rows at a time: before something
 * reads or changes it, and at the end. The records are those that the same work would make without it.
 * @throws what the database says of any of the rows, at the end or where it reads
 */
export const gatherInserts = <T>(work: () => Promise<T>): Promise<T> => {
  const waiting = new Waiting()
  return storage.run(waiting, async () => {
    const result = await work()
    await waiting.write()
    return result
  })
}

const reads = ['count', 'find', 'findDistinct', 'findOne', 'queryDrafts', 'countVersions'] as const

interface Asked {
  collection?: string
  where?: Where
}

/** Makes an adapter able to gather what `gatherInserts` is told to. */
export function withGatheredInserts<T extends BaseDatabaseAdapter>(adapter: T): T {
  const { create, createVersion, findVersions } = adapter
  const inserts = adapter.name === 'sqlite' ? insertsOfSqlite : insertsOfMongo
  const gathering = inserts(adapter, () => storage.getStore())

  adapter.create = async (args) => {
    const waiting = storage.getStore()
    if (!waiting) return create.call(adapter, args)
    waiting.holds(args.collection)
    if (typeof args.data.id === 'string') waiting.versions.set(keyOf(args.collection, args.data.id), 0)
    return gathering.create(args, (given) => create.call(adapter, given))
  }

  const createVersionGathered = async (args: CreateVersionArgs) => {
    const waiting = storage.getStore()
    if (!waiting) return createVersion.call(adapter, args)
    const key = keyOf(args.collectionSlug, args.parent)
    const known = waiting.versions.get(key)
    if (known !== undefined) waiting.versions.set(key, known + 1)
    if (known !== 0 || args.returning !== false) return atOnce(waiting, () => createVersion.call(adapter, args))
    waiting.isFirstVersion = true
    try {
      waiting.holds(args.collectionSlug)
      gathering.watch(args.collectionSlug)
      return await createVersion.call(adapter, args)
    } finally {
      waiting.isFirstVersion = false
    }
  }

  const findVersionsGathered = async (args: FindVersionsArgs) => {
    const waiting = storage.getStore()
    const made = waiting?.versions.get(keyOf(args.collection, parentIn(args.where)))
    // Payload looks for versions that are too many: of a record made here, all are known.
    if (made !== undefined && (args.page ?? 1) > made) return nothing(args.page)
    if (waiting?.has(args.collection)) await waiting.write()
    return findVersions.call(adapter, args)
  }

  // Their results have types that callers choose, and pass through.
  Object.assign(adapter, { createVersion: createVersionGathered, findVersions: findVersionsGathered })
  for (const name of reads) {
    const read = adapter[name] as (args: Asked) => Promise<unknown> // their results differ, and pass through
    Object.assign(adapter, {
      [name]: async (args: Asked) => {
        const waiting = storage.getStore()
        if (waiting && !waiting.isEmpty && (waiting.has(String(args.collection)) || looksElsewhere(args.where)))
          await waiting.write()
        return read.call(adapter, args)
      }
    })
  }
  for (const name of [...globalCreations, ...changes]) {
    const change = adapter[name] as (args: object) => Promise<unknown> // as above
    Object.assign(adapter, {
      [name]: async (args: object) => {
        const waiting = storage.getStore()
        return waiting ? atOnce(waiting, () => change.call(adapter, args)) : change.call(adapter, args)
      }
    })
  }
  return adapter
}

/** Writes what waits, and then lets the work write for itself. */
async function atOnce<T>(waiting: Waiting, work: () => Promise<T>): Promise<T> {
  await waiting.write()
  return storage.run(undefined, work)
}

const keyOf = (collection: string, id: unknown): string => `${collection} ${String(id)}`

/** The record whose versions are asked for, when nothing else is asked. */
const parentIn = (where: Where | undefined): unknown => {
  const { parent, ...others } = where ?? {}
  return parent && 'equals' in parent && Object.keys(others).length === 0 ? parent.equals : undefined
}

const nothing = (page = 1) => ({
  docs: [],
  totalDocs: 0,
  totalPages: 1,
  limit: 1,
  page,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null
})

/** Whether a question follows a reference into another collection, as `city.name` does. */
function looksElsewhere(where: Where | undefined): boolean {
  return Object.entries(where ?? {}).some(([name, condition]) =>
    Array.isArray(condition) ? condition.some(looksElsewhere) : name.includes('.')
  )
}
