import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../../admin/labels.ts'
import { levelOf, wordsOf } from '../checking/notes.ts'
import type { ImportRow } from '../checking/row.ts'
import { countsOfPages, isIn, readPage, views } from '../pages.ts'
import { importOf } from './request.ts'

const shownAtOnce = 50

const question = z.object({ view: z.enum(views), page: z.coerce.number().int().min(1).catch(1) })

/** `GET /api/imports/:id/rows?view=refused&page=2`: fifty rows of one kind, each with its reasons. */
export const rows: PayloadHandler = async (req) => {
  const { id } = await importOf(req)
  const asked = question.safeParse(Object.fromEntries(req.searchParams))
  const { view, page } = asked.data ?? { view: 'create' as const, page: 1 }
  let skip = (page - 1) * shownAtOnce
  const found: ImportRow[] = []
  const pages = await countsOfPages(req, id)
  for (const { number, counts } of pages) {
    const here = counts[view] ?? 0
    if (skip >= here) {
      skip -= here
      continue
    }
    const read = await readPage(req, id, number)
    const matching = (read?.rows ?? []).filter((row) => isIn(view, row))
    found.push(...matching.slice(skip, skip + shownAtOnce - found.length))
    skip = 0
    if (found.length === shownAtOnce) break
  }
  const total = pages.reduce((sum, { counts }) => sum + (counts[view] ?? 0), 0)
  return Response.json({ total, pages: Math.ceil(total / shownAtOnce), rows: found.map((row) => shownRow(req, row)) })
}

const shownRow = (req: PayloadRequest, row: ImportRow) => ({
  line: row.line,
  title: row.title ?? '',
  record: row.done && row.undone !== 'gone' ? row.plan?.id : row.plan?.action === 'change' ? row.plan.id : undefined,
  accepted: Boolean(row.accepted),
  notes: [
    ...(row.notes ?? []).map((note) => ({ level: levelOf(note), text: say(req, wordsOf(note)) })),
    ...[row.failed, row.kept].flatMap((words) => (words ? [{ level: 'refused' as const, text: say(req, words) }] : []))
  ],
  differences: row.plan?.differences ?? []
})
