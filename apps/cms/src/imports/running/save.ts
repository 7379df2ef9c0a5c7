import { defaultLocale, type Locale } from '@detwin/content'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type Label, label } from '../../admin/labels.ts'
import type { Done, Plan } from '../checking/row.ts'
import { remembered } from '../../database/open-transactions.ts'
import type { Import } from '../an-import.ts'
import type { Taken } from './taken.ts'

/** A row that is not carried out after all: something changed since the check. */
export class LeftAlone extends Error {
  readonly words: Label

  constructor(words: Label) {
    super(words.en)
    this.words = words
  }
}

const saved = z.looseObject({ id: z.string(), updatedAt: z.string() })

/**
 * Carries out the plan of a row through Payload's own operations, so that the log, the computed status, titles and
 * addresses are those of any other save.
 * @param taken what is there already; a record that is made is added
 * @throws LeftAlone when the record is not as the check saw it
 */
export async function savePlan(
  req: PayloadRequest,
  plan: Plan,
  { kind, sourceLocale, publish }: Import,
  taken: Taken
): Promise<Done> {
  if (plan.source?.isNew) await saveSource(req, plan.source, publish)
  return plan.action === 'create'
    ? createRecord(req, kind, plan, sourceLocale, taken)
    : changeRecord(req, kind, plan, sourceLocale)
}

async function saveSource(
  req: PayloadRequest,
  { id, url, title }: { id: string; url: string; title: string },
  publish: boolean
) {
  const where: Where = { or: [{ id: { equals: id } }, { url: { equals: url } }] }
  const found = await remembered(req, 'sources', `with ${id} or ${url}`, () =>
    req.payload.db.findOne<{ id: string }>({ collection: 'sources', where, select: { id: true }, req })
  )
  if (found?.id === id) return
  if (found) throw new LeftAlone(changedSince)
  await req.payload.create({
    collection: 'sources',
    data: { id, url, title, _status: publish ? 'published' : 'draft' } as never, // its type leaves the id out
    draft: !publish,
    depth: 0,
    req
  })
}

async function createRecord(
  req: PayloadRequest,
  kind: Import['kind'],
  plan: Plan,
  locale: Locale,
  taken: Taken
): Promise<Done> {
  if (taken.has(plan)) throw new LeftAlone(madeSince)
  const names = Object.entries(plan.names)
  const status = (last: boolean) => (plan.publish && last ? 'published' : 'draft')
  let doc = await req.payload.create({
    collection: kind,
    locale,
    data: { ...plan.data, id: plan.id, _status: status(names.length === 0) } as never, // checked when it was planned
    draft: !plan.publish || names.length > 0,
    depth: 0,
    req
  })
  for (const [index, [language, name]] of names.entries()) {
    const last = index === names.length - 1
    doc = await saveName(req, plan, language, name, status(last))
  }
  taken.add({ ...plan.data, id: plan.id })
  return { state: 'created', updatedAt: saved.parse(doc).updatedAt }
}

/** A name in another language; what is published with it counts as reviewed, a draft is a draft. */
function saveName(
  req: PayloadRequest,
  { id, publish }: Plan,
  locale: string,
  name: string,
  _status: 'draft' | 'published'
) {
  return req.payload.update({
    collection: 'cities',
    id,
    locale: locale as Locale, // a target's name ends in a locale
    data: { name, _status, translationState: publish ? 'reviewed' : 'draft' },
    draft: _status === 'draft',
    depth: 0,
    req
  })
}

const readAnew = z.looseObject({
  updatedAt: z.string(),
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
  sourceLocale: z.string().nullish(),
  instruments: z.array(z.unknown()).nullish(),
  events: z.array(z.unknown()).nullish(),
  listedBy: z.array(z.unknown()).nullish()
})

async function changeRecord(req: PayloadRequest, kind: Import['kind'], plan: Plan, locale: Locale): Promise<Done> {
  const found = await req.payload.find({
    collection: kind,
    where: { id: { equals: plan.id } },
    draft: true,
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    req
  })
  if (!found.docs[0]) throw new LeftAlone(goneSince)
  const current = readAnew.parse(found.docs[0])
  if (plan.base && current.updatedAt !== plan.base) throw new LeftAlone(changedSince)
  const before = await latestVersion(req, kind, plan.id)
  const isPublished = current._status === 'published'
  const becomesPublic = isPublished || (plan.publish && !plan.base)
  const _status = becomesPublic ? ('published' as const) : ('draft' as const)
  let doc: unknown
  if (Object.keys(plan.data).length > 0)
    doc = await req.payload.update({
      collection: kind,
      id: plan.id,
      locale,
      data: { ...joined(plan.data, current), _status }, // checked when it was planned
      draft: !becomesPublic,
      depth: 0,
      req
    })
  for (const [language, name] of Object.entries(plan.names))
    doc = await saveName(req, { ...plan, publish: becomesPublic }, language || defaultLocale, name, _status)
  return { state: 'changed', updatedAt: saved.parse(doc).updatedAt, before: before?.id }
}

/** Papers, events and listings are added to those there are; other fields are replaced. */
function joined(data: Record<string, unknown>, current: z.infer<typeof readAnew>): Record<string, unknown> {
  const lists = (['instruments', 'events', 'listedBy'] as const).flatMap((name) =>
    Array.isArray(data[name]) ? [[name, [...(current[name] ?? []), ...(data[name] as unknown[])]] as const] : []
  )
  return { ...data, ...Object.fromEntries(lists) }
}

export interface Version {
  id: string
  updatedAt: string
}

const version = z.object({ id: z.string(), version: z.looseObject({ updatedAt: z.string() }) })

/** The newest version of a record. */
export async function latestVersion(
  req: PayloadRequest,
  kind: Import['kind'],
  id: string
): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection: kind,
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    pagination: false,
    req
  })
  if (!docs[0]) return undefined
  const { id: versionId, version: content } = version.parse(docs[0])
  return { id: versionId, updatedAt: content.updatedAt }
}

const changedSince = label(
  'Somebody has changed this since the check. It was left alone; import the file again to see the difference.',
  '檢查之後有人更改了這項紀錄，因此沒有改動。請再次匯入檔案以查看差異。'
)
const madeSince = label(
  'Somebody has made this since the check. It was left alone.',
  '檢查之後有人建立了這項紀錄，因此沒有改動。'
)
const goneSince = label('The record is no longer there.', '紀錄已不存在。')
