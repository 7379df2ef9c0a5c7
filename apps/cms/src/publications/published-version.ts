import type { RecordType } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { collectionOf, type PublicCollection } from './record-types.ts'
import { reference } from '../fields/reference.ts'
import { z } from 'zod'

/** Id of the version that Payload keeps of what was just published: it is saved before `afterChange` runs. */
export async function publishedVersion(req: PayloadRequest, type: RecordType, id: string): Promise<string | undefined> {
  const newest = {
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { _status: true } },
    req
  } as const
  const published: Where = { 'version._status': { equals: 'published' } }
  const { docs } =
    type === 'site'
      ? await req.payload.db.findGlobalVersions({ global: 'site', where: published, ...newest })
      : await req.payload.db.findVersions({
          collection: collectionOf(type),
          where: { and: [{ parent: { equals: id } }, published] },
          ...newest
        })
  return docs[0]?.id
}

const ofRecord = z.object({ id: z.string(), parent: reference })

/** The same for many records of a collection, by id. */
export async function publishedVersions(
  req: PayloadRequest,
  collection: PublicCollection,
  ids: readonly string[]
): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { in: [...ids] } }, { 'version._status': { equals: 'published' } }] },
    sort: 'updatedAt',
    pagination: false,
    limit: 0,
    select: { parent: true },
    req
  })
  // The newest comes last, and stays.
  return new Map(
    ofRecord
      .array()
      .parse(docs)
      .map(({ id, parent }) => [parent, id])
  )
}
