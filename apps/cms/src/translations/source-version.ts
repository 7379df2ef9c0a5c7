import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PublicCollection } from '../publications/record-types.ts'
import { wholeBookkeeping } from './record-states.ts'

/** As many as a record keeps. */
const most = 50

const found = z.array(z.looseObject({ version: z.looseObject({}) }))

/**
 * The record, in all languages, as it was when its source text had this hash.
 * @returns undefined when no version of then is kept
 */
export async function sourceVersion(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  hash: string
): Promise<Record<string, unknown> | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: most,
    pagination: false,
    locale: 'all',
    req
  })
  return found
    .parse(docs)
    .map(({ version }) => version)
    .find((version) => wholeBookkeeping.parse(version).sourceVersions.at(-1) === hash)
}
