import { APIError, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { label } from '../../admin/labels.ts'
import { gatherInserts } from '../../database/gathered-inserts.ts'
import { publishTogether } from '../../publications/together.ts'
import { type ImportRow, isWanted, type Plan } from '../checking/row.ts'
import type { Import } from '../an-import.ts'
import { onBehalfOf } from '../on-behalf-of.ts'
import { type Page, savePage } from '../pages.ts'
import { askOnce } from './ask-once.ts'
import { LeftAlone, savePlan } from './save.ts'
import { type Taken, takenBy } from './taken.ts'

type User = PayloadRequest['user']

/** What must hold in every transaction: that this process still is the one at work. */
export type Guard = (req: PayloadRequest) => Promise<void>

/**
 * Carries out the rows of a page that are not done yet. Records, results and log commit together, so that after a
 * crash no row is done twice. When one row fails, each gets a transaction of its own, and the others are done.
 */
export async function carryOut(payload: Payload, user: User, job: Import, page: Page, guard: Guard): Promise<Page> {
  const waiting = page.rows.filter(isWaiting)
  if (waiting.length === 0) return page
  try {
    return await onBehalfOf(payload, user, async (req) => {
      await guard(req)
      const rows: ImportRow[] = []
      const taken = await takenBy(req, job, plansOf(waiting))
      await askOnce(req, job, plansOf(waiting))
      await gatherInserts(() =>
        publishTogether(req, async () => {
          for (const row of page.rows) rows.push(isWaiting(row) ? await withResult(req, row, job, taken) : row)
        })
      )
      const next = { ...page, rows }
      await savePage(req, next)
      return next
    })
  } catch (error) {
    if (isOurs(error)) throw error
    return oneByOne(payload, user, job, page, guard)
  }
}

const isWaiting = (row: ImportRow): boolean => isWanted(row) && !row.done && !row.failed

const plansOf = (rows: readonly ImportRow[]): Plan[] => rows.flatMap(({ plan }) => plan ?? [])

async function withResult(req: PayloadRequest, row: ImportRow, job: Import, taken: Taken): Promise<ImportRow> {
  return row.plan ? { ...row, done: await savePlan(req, row.plan, job, taken) } : row
}

async function oneByOne(payload: Payload, user: User, job: Import, page: Page, guard: Guard): Promise<Page> {
  let current = page
  for (const row of page.rows.filter(isWaiting)) {
    const replaced = (result: ImportRow): Page => ({
      ...current,
      rows: current.rows.map((other) => (other.line === row.line ? result : other))
    })
    current = await onBehalfOf(payload, user, async (req) => {
      await guard(req)
      const next = replaced(await withResult(req, row, job, await takenBy(req, job, plansOf([row]))))
      await savePage(req, next)
      return next
    }).catch(async (error: unknown) => {
      const failed = wordsOf(error)
      // The database is away, or another process is at work: not the row's fault.
      if (!failed) throw error
      return onBehalfOf(payload, user, async (req) => {
        await guard(req)
        const next = replaced({ ...row, failed })
        await savePage(req, next)
        return next
      })
    })
  }
  return current
}

/** Another process took the work over. */
export class TakenOver extends Error {}

const isOurs = (error: unknown): boolean => error instanceof TakenOver

/** What the editor is told, or undefined when the row is not to blame. */
export function wordsOf(error: unknown): ImportRow['failed'] {
  if (error instanceof LeftAlone) return error.words
  if (error instanceof ValidationError) {
    const said = error.data.errors.map(({ message }) => message).join(' ')
    return label(said, said)
  }
  if (error instanceof APIError && error.status < 500 && error.status !== 409)
    return label(error.message, error.message)
  return undefined
}
