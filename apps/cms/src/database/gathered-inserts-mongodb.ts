import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import type { Gathered, Gathering } from './gathered-inserts.ts'

type Collection = MongooseAdapter['collections'][string]['collection']

/** Payload's adapter inserts one document at a time, through the driver's `insertOne`: that one is kept waiting. */
export function insertsOfMongo(given: BaseDatabaseAdapter, gathered: () => Gathered | undefined): Gathering {
  const adapter = given as unknown as MongooseAdapter // its name says so
  const watched = new WeakSet<Collection>()

  function watch(collection: Collection | undefined): void {
    if (!collection || watched.has(collection)) return
    watched.add(collection)
    const insertOne = collection.insertOne.bind(collection)
    const updateMany = collection.updateMany.bind(collection)
    collection.insertOne = ((document: object, options: object) => {
      const waiting = gathered()
      if (!waiting) return insertOne(document, options)
      waiting.add(collection.name, [document], (all) => collection.insertMany(all, { ...options, ordered: true }))
      return Promise.resolve({ acknowledged: true, insertedId: '_id' in document ? document._id : undefined })
    }) as typeof insertOne
    // With a version Payload takes the mark of the latest from those before it.
    collection.updateMany = (...args: Parameters<typeof updateMany>) =>
      gathered()?.isFirstVersion
        ? Promise.resolve({ acknowledged: true, matchedCount: 0, modifiedCount: 0, upsertedCount: 0, upsertedId: null })
        : updateMany(...args)
  }

  return {
    create: (args, create) => {
      watch(adapter.collections[args.collection]?.collection)
      return create(args)
    },
    watch: (slug) => watch(adapter.versions[slug]?.collection)
  }
}
