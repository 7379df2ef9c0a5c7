import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { label } from '../../admin/labels.ts'
import type { ImportRow } from '../checking/row.ts'
import type { Import } from '../an-import.ts'
import { onBehalfOf } from '../on-behalf-of.ts'
import { type Page, savePage } from '../pages.ts'
import { type Guard, TakenOver, wordsOf } from './carry-out.ts'
import { LeftAlone, latestVersion } from './save.ts'

type User = PayloadRequest['user']

/** When our own undoing last wrote a record: several rows may have added to one agreement. */
export type OwnWrites = Map<string, string>

/** Takes back what the rows of a page did, the last row first. What somebody changed since then stays, and says so. */
export async function undoPage(
  payload: Payload,
  user: User,
  job: Import,
  page: Page,
  own: OwnWrites,
  guard: Guard
): Promise<Page> {
  let current = page
  for (const row of page.rows.toReversed()) {
    if (row.undone && row.plan) own.set(row.plan.id, row.undone)
    if (!isDone(row)) continue
    const save = (result: ImportRow) => async (req: PayloadRequest) => {
      const rows = current.rows.map((other) => (other.line === row.line ? result : other))
      await savePage(req, { ...current, rows })
      return { ...current, rows }
    }
    const attempt = onBehalfOf(payload, user, async (req) => {
      await guard(req)
      const undone = await takeBack(req, row, job, own)
      return { undone, page: await save({ ...row, undone })(req) }
    })
    try {
      const { undone, page: next } = await attempt
      if (row.plan) own.set(row.plan.id, undone)
      current = next
    } catch (error) {
      const kept = error instanceof TakenOver ? undefined : wordsOf(error)
      if (!kept) throw error
      current = await onBehalfOf(payload, user, async (req) => {
        await guard(req)
        return save({ ...row, kept })(req)
      })
    }
  }
  return current
}

const isDone = ({ done, undone, kept }: ImportRow): boolean => Boolean(done) && !undone && !kept

const written = z.looseObject({ updatedAt: z.string() })

async function takeBack(req: PayloadRequest, row: ImportRow, { kind }: Import, own: OwnWrites): Promise<string> {
  const { plan, done } = row
  if (!plan || !done) return ''
  const latest = await latestVersion(req, kind, plan.id)
  if (!latest) throw new LeftAlone(goneSince)
  if (latest.updatedAt !== (own.get(plan.id) ?? done.updatedAt)) throw new LeftAlone(changedSince)
  let undone = 'gone'
  if (done.state === 'created') {
    if (kind === 'cities') await mustBeUnused(req, plan.id)
    await req.payload.delete({ collection: kind, id: plan.id, depth: 0, req })
  } else if (done.before) {
    undone = written.parse(
      await req.payload.restoreVersion({ collection: kind, id: done.before, depth: 0, req })
    ).updatedAt
  }
  if (plan.source?.isNew) await removeSource(req, plan.source.id)
  return undone
}

async function mustBeUnused(req: PayloadRequest, city: string): Promise<void> {
  const one = { equals: city }
  if (await anyOf(req, 'agreements', { or: [{ city: one }, { chinaCity: one }] })) throw new LeftAlone(usedSince)
  if (await anyOf(req, 'news', { cities: { in: [city] } })) throw new LeftAlone(usedSince)
}

/** A source the import made goes when nothing refers to it any more. */
async function removeSource(req: PayloadRequest, id: string): Promise<void> {
  const has = { in: [id] }
  const inAgreements: Where = { or: [{ listedBy: has }, { 'instruments.sources': has }, { 'events.sources': has }] }
  if (await anyOf(req, 'agreements', inAgreements)) return
  for (const collection of ['news', 'statements'] as const) if (await anyOf(req, collection, { sources: has })) return
  if (!(await anyOf(req, 'sources', { id: { equals: id } }))) return
  await req.payload.delete({ collection: 'sources', id, depth: 0, req })
}

async function anyOf(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<boolean> {
  const found = await req.payload.db.findOne<{ id: string }>({ collection, where, req })
  return Boolean(found)
}

const changedSince = label(
  'Somebody has changed this since the import. It was left as it is.',
  '匯入之後有人更改了這項紀錄，因此保留現狀。'
)
const usedSince = label(
  'An agreement or a news post refers to this city. It was left; remove the reference first.',
  '有協議或消息提及這個城市，因此保留。請先移除該引用。'
)
const goneSince = label('Somebody has deleted this since the import.', '匯入之後有人刪除了這項紀錄。')
