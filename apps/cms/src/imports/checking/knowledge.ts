import type { Locale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { Kind } from '../kinds.ts'
import type { Mapping } from '../mapping/recognise.ts'
import { Agreements } from './agreements.ts'
import { everything } from './everything.ts'
import { Places } from './places.ts'
import { Sources } from './sources.ts'

export interface Settings {
  kind: Kind
  headers: string[]
  mapping: Mapping
  sourceLocale: Locale
  publish: boolean
}

/** What a check knows of the records that are here, and of those that earlier rows would make. */
export interface Knowledge extends Settings {
  /** Ids of the countries, by code. */
  countries: ReadonlyMap<string, string>
  codeOf: (country: string) => string
  places: Places
  agreements: Agreements
  sources: Sources
  hasUnpublishedChanges: (req: PayloadRequest, collection: Kind, id: string) => Promise<boolean>
  /** The day of the check, `YYYY-MM-DD`. */
  today: string
}

/** Reads once what 25,000 rows are held against. */
export async function gather(req: PayloadRequest, settings: Settings): Promise<Knowledge> {
  const countries = new Map<string, string>()
  const codes = new Map<string, string>()
  for await (const { id, code, deletedAt } of everything(req, 'countries', { code: true, deletedAt: true })) {
    if (typeof code !== 'string') continue
    codes.set(id, code)
    if (!deletedAt) countries.set(code, id)
  }
  const isAgreements = settings.kind === 'agreements'
  return {
    ...settings,
    countries,
    codeOf: (country) => codes.get(country) ?? '',
    places: await Places.load(req, codes),
    agreements: isAgreements ? await Agreements.load(req) : new Agreements(),
    sources: isAgreements ? await Sources.load(req) : new Sources(),
    hasUnpublishedChanges,
    today: new Date().toISOString().slice(0, 10)
  }
}

/** A published record beside which an editor keeps a newer draft: publishing ours would publish theirs. */
async function hasUnpublishedChanges(req: PayloadRequest, collection: Kind, id: string): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<{ _status?: string; updatedAt?: string }>({
    collection,
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    pagination: false,
    req
  })
  const doc = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    req
  })
  return doc?._status === 'published' && docs[0]?.version._status === 'draft'
}
