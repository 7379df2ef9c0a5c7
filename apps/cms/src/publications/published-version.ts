import type { RecordType } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { collectionOf } from './record-types.ts'

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
