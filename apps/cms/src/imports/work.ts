import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { label } from '../admin/labels.ts'
import { changeImport, type Import, readImport } from './an-import.ts'
import { checkAgreement } from './checking/check-agreement.ts'
import { checkCity } from './checking/check-city.ts'
import { gather } from './checking/knowledge.ts'
import type { ImportRow } from './checking/row.ts'
import { countsOf, countsOfPages, readPage, savePage, sumOf } from './pages.ts'
import { rowsOfPage } from './pages-collection.ts'
import { carryOut, TakenOver } from './running/carry-out.ts'
import { undoPage } from './running/undo.ts'
import { working } from './states.ts'

/** Milliseconds without a sign of life after which another process takes the work over. */
const lease = 60_000

const me = randomUUID()

const atWork = new WeakSet<Payload>()

/**
 * Works on every import that waits for a process, one after the other. Safe to call at any time and in any process:
 * an import another process works on is left to it until its lease runs out.
 */
export async function workOnImports(payload: Payload, patience = lease): Promise<void> {
  if (atWork.has(payload)) return
  atWork.add(payload)
  try {
    for (let id = await claim(payload, patience); id; id = await claim(payload, patience)) await workOn(payload, id)
  } finally {
    atWork.delete(payload)
  }
}

/** Goes on with what waits: at once, and whenever another process may have died. */
export function keepWorking(payload: Payload): void {
  const look = () =>
    workOnImports(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'An import waits.' }))
  setInterval(() => void look(), 15_000).unref()
  void look()
}

/** Takes an import that nobody works on. */
async function claim(payload: Payload, patience: number): Promise<string | undefined> {
  const now = Date.now()
  const where = {
    state: { in: [...working] },
    or: [{ leaseUntil: { less_than: now + lease - patience } }, { leaseUntil: { exists: false } }]
  }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'imports', where, limit: 1, pagination: false })
  const id = docs[0]?.id
  if (!id) return undefined
  // Payload's type leaves out that nothing may match: another process was faster.
  const taken = (await payload.db.updateOne({
    collection: 'imports',
    where: { and: [{ id: { equals: id } }, where] },
    data: { worker: me, leaseUntil: now + lease }
  })) as object | null
  return taken ? id : undefined
}

async function workOn(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const job = await readImport(req, id)
  if (!job) return
  try {
    const user = await personOf(payload, job)
    if (job.state === 'checking') await check(payload, job)
    if (job.state === 'running') await run(payload, user, job)
    if (job.state === 'undoing') await undo(payload, user, job)
  } catch (error) {
    if (error instanceof TakenOver) return
    payload.logger.error({ err: error, msg: `The import ${id} stopped.` })
    await changeImport(req, id, [job.state], { state: 'failed', problem: stopped, leaseUntil: null })
  }
}

/** What is published, is published by the person who said so. */
async function personOf(payload: Payload, { by }: Import): Promise<PayloadRequest['user']> {
  if (!by) return null
  const user = await payload.findByID({ collection: 'users', id: by, depth: 0, disableErrors: true })
  return user ? { ...user, collection: 'users' } : null
}

/** Extends the lease, and ends the work when another process has it. */
async function mustBeMine(req: PayloadRequest, { id, state }: Import, progress?: number): Promise<void> {
  const mine = (await req.payload.db.updateOne({
    collection: 'imports',
    where: { id: { equals: id }, worker: { equals: me }, state: { equals: state } },
    data: { leaseUntil: Date.now() + lease, ...(progress !== undefined && { progress }) },
    req
  })) as object | null // as in `claim`
  if (!mine) throw new TakenOver(`Another process works on the import ${id}.`)
}

const pagesOf = ({ total }: Import): number => Math.ceil(total / rowsOfPage)

/** Compares every row with what is here. Begins anew after a crash: it writes nothing but its own findings. */
async function check(payload: Payload, job: Import): Promise<void> {
  const req = await createLocalReq({}, payload)
  const known = await gather(req, job)
  const checkRow = job.kind === 'cities' ? checkCity : checkAgreement
  const counts = []
  for (let number = 0; number < pagesOf(job); number++) {
    const page = await readPage(req, job.id, number)
    if (!page) continue
    const rows: ImportRow[] = []
    for (const { line, cells, formulas } of page.rows) rows.push(await checkRow(req, { line, cells, formulas }, known))
    await savePage(req, { ...page, rows })
    counts.push(countsOf(rows))
    await mustBeMine(req, job, Math.min(job.total, (number + 1) * rowsOfPage))
    await breathe()
  }
  await changeImport(req, job.id, ['checking'], { state: 'checked', counts: sumOf(counts), leaseUntil: null })
}

async function run(payload: Payload, user: PayloadRequest['user'], job: Import): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (let number = 0; number < pagesOf(job); number++) {
    const page = await readPage(req, job.id, number)
    if (!page) continue
    const progress = Math.min(job.total, (number + 1) * rowsOfPage)
    await carryOut(payload, user, job, page, (inside) => mustBeMine(inside, job, progress))
    await breathe()
  }
  await finish(req, job, 'done')
}

async function undo(payload: Payload, user: PayloadRequest['user'], job: Import): Promise<void> {
  const req = await createLocalReq({}, payload)
  const own = new Map<string, string>()
  for (let number = pagesOf(job) - 1; number >= 0; number--) {
    const page = await readPage(req, job.id, number)
    if (!page) continue
    const progress = job.total - number * rowsOfPage
    await undoPage(payload, user, job, page, own, (inside) => mustBeMine(inside, job, progress))
    await breathe()
  }
  await finish(req, job, 'undone')
}

async function finish(req: PayloadRequest, { id, state }: Import, next: 'done' | 'undone'): Promise<void> {
  const counts = sumOf((await countsOfPages(req, id)).map((page) => page.counts))
  await changeImport(req, id, [state], { state: next, counts, leaseUntil: null })
}

const stopped = label(
  'Something went wrong while this was being worked on; what was done until then stands. Go on with the button below; if it stops again, tell the person who looks after the server.',
  '處理時出錯；在此之前完成的部分保持不變。可按下面的按鈕繼續；若再次停止，請通知管理伺服器的人。'
)
