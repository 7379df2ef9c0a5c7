import { defaultLocale } from '@detwin/content'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { collectionOf } from '../publications/record-types.ts'
import type { Before, Target } from './before.ts'
import { putSiteBack } from './put-site-back.ts'
import { overwriting, type Raw } from './raw.ts'

/**
 * Makes a record again what it was, and lets the log and whatever else follows a save know, as any save does: the
 * collection's `afterChange` hooks run. Nothing is validated: it was public before, and what it needs may be put back
 * only after it. A newer draft stays the newest version.
 */
export async function putBack(req: PayloadRequest, target: Target, before: Before): Promise<{ keptDraft: boolean }> {
  if (target.type === 'site') return putSiteBack(req, before)
  const { id } = target
  const slug = collectionOf(target.type)
  const { config } = req.payload.collections[slug]
  const previousDoc = await asHooksSeeIt(req, slug, id)
  const current = await req.payload.db.findOne<Raw>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req
  })
  const draft = current && (await newerDraft(req, slug, current))
  const data = overwriting(current, before, req.user?.id ?? null)

  if (current) await req.payload.db.updateOne({ collection: slug, id, data: structuredClone(data), req })
  else if (before.public) await req.payload.db.create({ collection: slug, data: { ...structuredClone(data), id }, req })
  else return { keptDraft: false }

  // A draft saved in the same millisecond would not be newer.
  const now = Date.now()
  await addVersion(req, slug, id, data, now)
  if (draft) await addVersion(req, slug, id, draft, now + 1)
  await runAfterChange(req, config, id, previousDoc)
  return { keptDraft: Boolean(draft) }
}

/** The version that was saved as a draft after the record was last written, if there is one. */
async function newerDraft(req: PayloadRequest, collection: CollectionSlug, current: Raw): Promise<Raw | undefined> {
  const { docs } = await req.payload.db.findVersions<Raw>({
    collection,
    where: { parent: { equals: current.id }, latest: { equals: true } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req
  })
  const latest = docs[0]?.version
  const isNewer = latest && Date.parse(String(latest.updatedAt)) > Date.parse(String(current.updatedAt))
  return isNewer && latest._status === 'draft' ? latest : undefined
}

async function addVersion(
  req: PayloadRequest,
  collectionSlug: CollectionSlug,
  parent: string,
  data: Record<string, unknown>,
  at: number
): Promise<void> {
  const { id: _id, _id: _mongo, ...version } = structuredClone(data)
  const now = new Date(at).toISOString()
  await req.payload.db.createVersion({
    collectionSlug,
    parent,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: { ...version, updatedAt: now },
    returning: false,
    req
  })
}

const asHooksSeeIt = (req: PayloadRequest, collection: CollectionSlug, id: string) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: defaultLocale,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req
  })

async function runAfterChange(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  previousDoc: unknown
): Promise<void> {
  // Documents of any collection, as its own hooks hand them on.
  let doc = ((await asHooksSeeIt(req, collection.slug, id)) ?? {}) as object
  for (const hook of collection.hooks.afterChange) {
    const changed: unknown = await hook({
      collection,
      context: req.context,
      data: doc,
      doc,
      operation: 'update',
      overrideAccess: true,
      previousDoc: previousDoc ?? {},
      req
    })
    if (changed) doc = changed
  }
}
