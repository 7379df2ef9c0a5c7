import { defaultLocale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { Before } from './before.ts'
import { overwriting, type Raw } from './raw.ts'
import { siteConfig } from './site-config.ts'

const slug = 'site'

/** As `putBack`, for the one global that is public. */
export async function putSiteBack(req: PayloadRequest, before: Before): Promise<{ keptDraft: boolean }> {
  const { db } = req.payload
  const config = siteConfig(req)
  const previousDoc = await asHooksSeeIt(req)
  const current = await db.findGlobal<Raw>({ slug, locale: 'all', req })
  const draft = await newerDraft(req, current)
  const data = overwriting(current, before, req.user?.id ?? null)
  await db.updateGlobal({ slug, data: structuredClone(data), req })
  const now = Date.now()
  await addVersion(req, data, now)
  if (draft) await addVersion(req, draft, now + 1)
  let doc: unknown = await asHooksSeeIt(req)
  for (const hook of config.hooks.afterChange)
    doc =
      (await hook({ context: req.context, data: doc, doc, global: config, overrideAccess: true, previousDoc, req })) ??
      doc
  return { keptDraft: Boolean(draft) }
}

async function newerDraft(req: PayloadRequest, current: Raw): Promise<Raw | undefined> {
  const { docs } = await req.payload.db.findGlobalVersions<Raw>({
    global: slug,
    where: { latest: { equals: true } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req
  })
  const latest = docs[0]?.version
  const isNewer = latest && Date.parse(String(latest.updatedAt)) > Date.parse(String(current.updatedAt))
  return isNewer && latest._status === 'draft' ? latest : undefined
}

async function addVersion(req: PayloadRequest, data: Record<string, unknown>, at: number): Promise<void> {
  const { id: _id, _id: _mongo, ...version } = structuredClone(data)
  const now = new Date(at).toISOString()
  await req.payload.db.createGlobalVersion({
    globalSlug: slug,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: { ...version, updatedAt: now },
    returning: false,
    req
  })
}

const asHooksSeeIt = (req: PayloadRequest) =>
  req.payload.findGlobal({ slug, depth: 0, locale: defaultLocale, overrideAccess: true, req })
