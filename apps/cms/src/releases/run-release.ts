import { APIError, createLocalReq, type Payload, type PayloadRequest, type TypedUser, ValidationError } from 'payload'
import { type Label, label, say } from '../admin/labels.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { reasonOf } from '../database/reason-of.ts'
import { type Item, publishItem, takeItemDown } from './publish-item.ts'
import { inOrder, readRelease, type Release } from './release.ts'

/** `taken`: another process has it, or it is no longer scheduled. `later`: the database was busy; it stays scheduled. */
export type Result = { outcome: 'done' | 'taken' | 'later' } | { outcome: 'failed'; reason: string }

/** Why nothing was published, in words for the person who scheduled it. */
class Refusal extends Error {}

/**
 * Runs a scheduled release in one transaction, in the name of the person who scheduled it. The release becomes `done` in
 * that same transaction, by a conditional update: a process that dies in the middle leaves it scheduled, and two
 * processes never run it twice.
 */
export async function runRelease(payload: Payload, id: string): Promise<Result> {
  const req = await createLocalReq({}, payload)
  const release = await readRelease(req, id)
  if (release?.state !== 'scheduled') return { outcome: 'taken' }
  speak(req, release.language)
  try {
    await actAs(req, release)
    return { outcome: (await inTransaction(req, () => carryOut(req, release))) ? 'done' : 'taken' }
  } catch (error) {
    if (isPassing(error)) return { outcome: 'later' }
    const reason = wordsOf(req, error)
    await noteFailure(payload, id, reason)
    return { outcome: 'failed', reason }
  }
}

/** What a release would fail for as things stand, or nothing: it is carried out, and rolled back. */
export async function problemOf(payload: Payload, release: Release, by: string): Promise<string | undefined> {
  const req = await createLocalReq({ context: { quiet: true } }, payload)
  speak(req, release.language)
  try {
    await actAs(req, { ...release, scheduledBy: by })
    await inTransaction(req, async () => {
      await changeItems(req, release)
      throw new OnlyTried()
    })
  } catch (error) {
    return error instanceof OnlyTried ? undefined : wordsOf(req, error)
  }
  return undefined
}

class OnlyTried extends Error {}

async function carryOut(req: PayloadRequest, release: Release): Promise<boolean> {
  const claimed = (await req.payload.db.updateOne({
    collection: 'releases',
    where: { id: { equals: release.id }, state: { equals: 'scheduled' } },
    data: { state: 'done', doneAt: new Date().toISOString(), reason: null },
    req
  })) as object | null // Payload's type leaves out that nothing may match
  if (!claimed) return false
  await changeItems(req, release)
  return true
}

async function changeItems(req: PayloadRequest, release: Release): Promise<void> {
  const change = release.what === 'publish' ? publishItem : takeItemDown
  for (const item of inOrder(release)) {
    try {
      await change(req, item)
    } catch (error) {
      if (isPassing(error)) throw error
      throw new Refusal(`${await titleOf(req, item)}: ${messageOf(error)}`)
    }
  }
}

/** The account as it is now: it may be gone, or may no longer publish. */
async function actAs(req: PayloadRequest, { scheduledBy }: Pick<Release, 'scheduledBy'>): Promise<void> {
  const user = scheduledBy
    ? await req.payload.findByID({ collection: 'users', id: scheduledBy, depth: 0, disableErrors: true, req })
    : null
  if (!user) throw new Refusal(say(req, accountGone))
  req.user = { ...user, collection: 'users' } satisfies TypedUser
}

function speak(req: PayloadRequest, language: string | null | undefined): void {
  if (language === 'zh-TW') req.i18n = { ...req.i18n, language }
}

/** The name editors know the record by. The transaction may be broken by now, so this is read beside it. */
async function titleOf(req: PayloadRequest, { collection, id }: Item): Promise<string> {
  const { useAsTitle } = req.payload.collections[collection].config.admin
  const found = await req.payload
    .findByID({ collection, id, depth: 0, draft: true, trash: true, disableErrors: true })
    .catch(() => null)
  const title = Object.entries(found ?? {}).find(([name]) => name === useAsTitle)?.[1] as unknown
  return `“${typeof title === 'string' && title ? title : id}” (${collection})`
}

/** Busy, or somebody saved the same at the same moment: it will pass. */
const isPassing = (error: unknown): boolean => error instanceof APIError && [409, 503].includes(error.status)

function messageOf(error: unknown): string {
  if (!(error instanceof ValidationError)) return reasonOf(error)
  return error.data.errors.map(({ message, path }) => `${message} (${path})`).join(' ')
}

const wordsOf = (req: PayloadRequest, error: unknown): string =>
  error instanceof Refusal ? error.message : `${say(req, unexpected)} ${reasonOf(error)}`

async function noteFailure(payload: Payload, id: string, reason: string): Promise<void> {
  await payload.db.updateOne({
    collection: 'releases',
    where: { id: { equals: id }, state: { equals: 'scheduled' } },
    data: { state: 'failed', reason }
  })
}

const accountGone: Label = label(
  'The account that scheduled this release is gone. Somebody else has to schedule it.',
  '為此發布排期的帳戶已不存在，須由其他人重新排期。'
)
const unexpected: Label = label('Something went wrong:', '發生錯誤：')
