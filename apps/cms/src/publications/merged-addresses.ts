import type { PublicRecord, RecordType } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { remember, remembered } from '../database/open-transactions.ts'
import { reference } from '../fields/reference.ts'
import { lastDocument } from './last-publication.ts'
import { collectionOf } from './record-types.ts'

interface Addresses {
  slugs: string[]
  ids: string[]
}

const isMergeable = (type: RecordType): boolean => type === 'city' || type === 'agreement'

/** The addresses a record had by the log, and those of the records that lie in the trash because they were merged into it. */
async function addressesOf(req: PayloadRequest, type: RecordType, id: string): Promise<Addresses> {
  const merged = isMergeable(type) ? await mergedInto(req, type, id) : []
  const own = addressesIn(await lastDocument(req, type, id))
  const ids = [...own.ids]
  const slugs = [...own.slugs]
  for (const other of merged) {
    const document = await lastDocument(req, type, other)
    const theirs = addressesIn(document)
    // A record that was never public has no address that anybody could know.
    if (document) ids.push(other, ...theirs.ids)
    slugs.push(...theirs.slugs)
  }
  return { ids: [...new Set(ids)], slugs: [...new Set(slugs)] }
}

function addressesIn(document: PublicRecord | undefined): Addresses {
  if (!document) return { slugs: [], ids: [] }
  return {
    slugs: 'slug' in document ? [...document.formerSlugs, document.slug] : [],
    ids: 'formerIds' in document ? [...(document.formerIds ?? [])] : []
  }
}

/**
 * What the contract says of a record's other addresses: its former slugs, and the ids of the records that were merged into
 * it; those undefined when there are none, so that a record without any is what it was before there were merges.
 */
export async function formerAddresses(
  req: PayloadRequest,
  type: RecordType,
  id: string,
  slug: string | null
): Promise<{ formerSlugs: string[]; formerIds: string[] | undefined }> {
  const { slugs, ids } = await addressesOf(req, type, id)
  const here = new Set(await presentOf(req, type, ids))
  const gone = ids.filter((former) => !here.has(former))
  const others = slugs.filter((former) => former !== slug)
  return {
    formerSlugs: await withoutRestored(req, type, id, others),
    formerIds: gone.length > 0 ? gone : undefined
  }
}

/** The addresses without those of records that came back from the trash: they lead there again. */
async function withoutRestored(req: PayloadRequest, type: RecordType, id: string, slugs: string[]): Promise<string[]> {
  if (slugs.length === 0 || !isMergeable(type)) return slugs
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    where: { recordType: { equals: type }, slug: { in: slugs }, recordId: { not_equals: id } },
    pagination: false,
    select: { recordId: true, slug: true },
    req
  })
  const others = owners.parse(docs)
  const here = new Set(await presentOf(req, type, [...new Set(others.map(({ recordId }) => recordId))]))
  const taken = new Set(others.filter(({ recordId }) => here.has(recordId)).map(({ slug }) => slug))
  return slugs.filter((slug) => !taken.has(slug))
}

const owners = z.array(z.object({ recordId: z.string(), slug: z.string() }))
const rows = z.array(z.object({ id: z.string() }))

const mergedInto = (req: PayloadRequest, type: RecordType, id: string): Promise<string[]> =>
  remembered(req, collectionOf(type), `merged into ${id}`, () =>
    idsOf(req, type, { mergedInto: { equals: id }, deletedAt: { exists: true } })
  )

const merged = z.array(z.object({ id: z.string(), mergedInto: reference }))

/** Reads what was merged into many records at once, for the addresses of each in this transaction. */
export async function rememberMerged(req: PayloadRequest, type: RecordType, ids: readonly string[]): Promise<void> {
  if (!isMergeable(type)) return
  const { docs } = await req.payload.db.find({
    collection: collectionOf(type),
    where: { mergedInto: { in: [...ids] }, deletedAt: { exists: true } },
    sort: 'createdAt',
    pagination: false,
    select: { mergedInto: true },
    req
  })
  const byTarget = Map.groupBy(merged.parse(docs), ({ mergedInto: target }) => target)
  for (const id of ids)
    await remember(
      req,
      collectionOf(type),
      `merged into ${id}`,
      (byTarget.get(id) ?? []).map((other) => other.id)
    )
}

/** Which of these exist and are not in the trash. */
const presentOf = async (req: PayloadRequest, type: RecordType, ids: string[]): Promise<string[]> =>
  ids.length > 0 ? idsOf(req, type, { id: { in: ids }, deletedAt: { exists: false } }) : []

async function idsOf(req: PayloadRequest, type: RecordType, where: Where): Promise<string[]> {
  const collection = collectionOf(type)
  const { docs } = await req.payload.db.find({
    collection,
    where,
    sort: 'createdAt',
    pagination: false,
    select: { createdAt: true },
    req
  })
  return rows.parse(docs).map(({ id }) => id)
}
