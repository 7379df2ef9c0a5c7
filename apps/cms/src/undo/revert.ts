import type { RecordType } from '@detwin/content'
import { createLocalReq, type PayloadRequest } from 'payload'
import { type Label, label } from '../admin/labels.ts'
import { record } from '../audit/record.ts'
import { reasonOf } from '../database/reason-of.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { queueTellWeb } from '../jobs/tell-web.ts'
import { type Before, notKept, readsTheSame, stateAfter, type Target } from './before.ts'
import { contentOf, type Step, steps, stepsFrom } from './history.ts'
import { putBack } from './put-back.ts'

export interface Wanted {
  /** Id of the account. */
  by: string
  /** ISO times; what happened at them counts. */
  since: string
  until?: string | undefined
  /** Also records that somebody else published since. */
  force?: boolean
  dryRun?: boolean
}

export interface Outcome extends Target {
  title: string
  what: 'restored' | 'withdrawn' | 'same already' | 'left alone' | 'failed'
  /** The moment of the text that was put back. */
  to?: string
  /** Why it was left alone or failed. */
  reason?: Label
  keptDraft?: boolean
}

interface Plan extends Target {
  affected: Step[]
  /** The newest entry: the plan holds while it is. */
  last: Step
  foreign: Step[]
  title: string
  before: Before | undefined
  same: boolean
}

const publishedSince = label('somebody else published it since', '其後有其他人發布過')

/** Records put back in one transaction: few enough that editors hardly wait, enough to be fast. */
const batch = 25

/**
 * Reverts everything that an account made public or withdrew in a time, newest first, each record to its state before
 * the first of it. What somebody else published since is left alone and named. The log only grows.
 */
export async function revert(
  req: PayloadRequest,
  wanted: Wanted,
  tell: (outcome: Outcome) => void = () => undefined
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const say = (outcome: Outcome): void => {
    outcomes.push(outcome)
    tell(outcome)
  }
  const waiting = await affectedRecords(req, wanted)
  while (waiting.length > 0) {
    const records = waiting.splice(0, batch)
    const results = wanted.dryRun ? await lookAt(req, records, wanted) : await putAllBack(req, records, wanted)
    results.forEach(say)
  }
  const changed = outcomes.filter(({ what }) => what === 'restored' || what === 'withdrawn').length
  if (changed > 0 && !wanted.dryRun)
    await inTransaction(await ownRequest(req), async (own) => {
      await record(own, 'undo', { count: changed, note: 'revert' })
      await queueTellWeb(own)
    })
  return outcomes
}

/** By record, the newest work first. */
async function affectedRecords(req: PayloadRequest, { by, since, until }: Wanted): Promise<Step[][]> {
  const at = { greater_than_equal: since, ...(until && { less_than_equal: until }) }
  const all = await steps(req, { by: { equals: by }, at })
  return [...Map.groupBy(all, ({ recordType, recordId }) => `${recordType} ${recordId}`).values()].toReversed()
}

const lookAt = async (req: PayloadRequest, records: Step[][], wanted: Wanted): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const affected of records) outcomes.push(expectation(await planOf(req, affected), wanted))
  return outcomes
}

async function putAllBack(req: PayloadRequest, records: Step[][], wanted: Wanted): Promise<Outcome[]> {
  try {
    return await inOneTransaction(req, records, wanted)
  } catch (error) {
    // One that cannot be put back must not keep the others: each alone.
    const [only, ...others] = records
    if (only && others.length === 0)
      return [{ ...failed(await planOf(req, only)), reason: label(reasonOf(error), reasonOf(error)) }]
    const outcomes: Outcome[] = []
    for (const record of records) outcomes.push(...(await putAllBack(req, [record], wanted)))
    return outcomes
  }
}

const inOneTransaction = async (req: PayloadRequest, records: Step[][], wanted: Wanted): Promise<Outcome[]> =>
  inTransaction(await ownRequest(req), async (own) => {
    const outcomes: Outcome[] = []
    for (const affected of records) {
      const plan = await planOf(own, affected)
      const outcome = expectation(plan, wanted)
      const changes = outcome.what === 'restored' || outcome.what === 'withdrawn'
      const { keptDraft } = changes && plan.before ? await putBack(own, plan, plan.before) : { keptDraft: false }
      outcomes.push(keptDraft ? { ...outcome, keptDraft } : outcome)
    }
    return outcomes
  })

/** A request with the same person and a transaction of its own, which tells the web app only at the end. */
const ownRequest = ({ payload, user, i18n }: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq({ ...(user && { user }), req: { i18n }, context: { quiet: true } }, payload)

async function planOf(req: PayloadRequest, affected: Step[]): Promise<Plan> {
  const [first] = affected
  if (!first) throw new Error('A record without an entry.')
  const target: { type: RecordType; id: string } = { type: first.recordType, id: first.recordId }
  const around = await stepsFrom(req, target.type, target.id, first.revision - 1)
  const earlier = around.find(({ revision }) => revision === first.revision - 1)
  const before = await stateAfter(req, earlier)
  const last = around.at(-1) ?? first
  const mine = new Set(affected.map(({ id }) => id))
  const { document } = await contentOf(req, last)
  const same = before?.public ? Boolean(document && readsTheSame(before.document, document)) : last.op === 'delete'
  return {
    ...target,
    affected,
    last,
    foreign: around.filter(({ id, revision }) => revision > first.revision && !mine.has(id)),
    title: titleIn(document) ?? titleIn(before?.public ? before.document : undefined) ?? target.id,
    before,
    same: before !== undefined && same
  }
}

function expectation(plan: Plan, { force }: Wanted): Outcome {
  const { type, id, title, before, same, foreign } = plan
  const outcome = { type, id, title }
  if (same) return { ...outcome, what: 'same already' }
  if (foreign.length > 0 && !force) return { ...outcome, what: 'left alone', reason: publishedSince }
  if (!before) return { ...failed(plan), reason: notKept }
  return before.public ? { ...outcome, what: 'restored', to: before.step.at } : { ...outcome, what: 'withdrawn' }
}

const failed = ({ type, id, title }: Plan): Outcome => ({ type, id, title, what: 'failed' })

/** A name for people: the document's title, name, address or image text, in any language. */
function titleIn(document: Record<string, unknown> | null | undefined): string | undefined {
  const named = document?.title ?? document?.name ?? document?.slug ?? document?.alt ?? document?.url
  if (typeof named === 'string') return named
  const texts: unknown[] = Object.values(Object(named))
  return texts.find((text) => typeof text === 'string')
}
