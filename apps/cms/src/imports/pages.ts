import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ImportRow, isWanted } from './checking/row.ts'
import { rowsOfPage } from './pages-collection.ts'
import type { TableRow } from './reading/table.ts'

/** The ways an editor looks at rows: by what they become, and by what did not go as planned. */
export const views = ['create', 'change', 'same', 'doubtful', 'refused', 'failed', 'kept'] as const
export type View = (typeof views)[number]

export type Counts = Partial<Record<View | 'accepted' | 'done' | 'undone' | 'wanted', number>>

export interface Page {
  id: string
  number: number
  counts: Counts
  rows: ImportRow[]
}

// We wrote the rows ourselves; their shape is ours.
const page = z.object({
  id: z.string(),
  number: z.number(),
  counts: z.record(z.string(), z.number()).nullish(),
  rows: z.array(z.custom<ImportRow>((row) => typeof row === 'object')).nullish()
})

const parsed = (value: unknown): Page => {
  const { id, number, counts, rows } = page.parse(value)
  return { id, number, counts: counts ?? {}, rows: rows ?? [] }
}

/** Whether a row is among those of a view. */
export function isIn(view: View, row: ImportRow): boolean {
  if (view === 'failed') return Boolean(row.failed)
  if (view === 'kept') return Boolean(row.kept)
  return row.outcome === view
}

export function countsOf(rows: readonly ImportRow[]): Counts {
  const counts: Counts = {}
  const add = (name: keyof Counts) => (counts[name] = (counts[name] ?? 0) + 1)
  for (const row of rows) {
    for (const view of views) if (isIn(view, row)) add(view)
    if (row.outcome === 'doubtful' && row.accepted) add('accepted')
    if (isWanted(row)) add('wanted')
    if (row.done) add('done')
    if (row.undone) add('undone')
  }
  return counts
}

export function sumOf(counts: Iterable<Counts>): Counts {
  const sum: Counts = {}
  for (const one of counts)
    for (const [name, count] of Object.entries(one) as [keyof Counts, number][]) sum[name] = (sum[name] ?? 0) + count
  return sum
}

export async function writePages(req: PayloadRequest, id: string, rows: readonly TableRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsOfPage)
    await req.payload.db.create({
      collection: 'import-pages',
      data: { import: id, number: start / rowsOfPage, counts: {}, rows: rows.slice(start, start + rowsOfPage) },
      returning: false,
      req
    })
}

export async function readPage(req: PayloadRequest, id: string, number: number): Promise<Page | undefined> {
  const where = { import: { equals: id }, number: { equals: number } }
  const found = await req.payload.db.findOne<{ id: string }>({ collection: 'import-pages', where, req })
  return found ? parsed(found) : undefined
}

export async function savePage(req: PayloadRequest, { id, rows }: Page): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'import-pages',
    id,
    data: { rows, counts: countsOf(rows) },
    returning: false,
    req
  })
}

/** What each page holds, without its rows. */
export async function countsOfPages(req: PayloadRequest, id: string): Promise<{ number: number; counts: Counts }[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'import-pages',
    where: { import: { equals: id } },
    sort: 'number',
    pagination: false,
    limit: 0,
    select: { number: true, counts: true },
    req
  })
  return docs.map(parsed)
}
