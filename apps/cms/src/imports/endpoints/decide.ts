import type { PayloadHandler } from 'payload'
import { z } from 'zod'
import { label } from '../../admin/labels.ts'
import { changeImport } from '../an-import.ts'
import { onBehalfOf } from '../on-behalf-of.ts'
import { countsOfPages, readPage, savePage, sumOf } from '../pages.ts'
import { bodyOf, importOf, refusal } from './request.ts'

const decision = z.object({ lines: z.union([z.literal('all'), z.array(z.int()).max(1000)]), accept: z.boolean() })

/** `POST /api/imports/:id/decide`: lets doubtful rows in, or leaves them out again. */
export const decide: PayloadHandler = async (req) => {
  const { id, state } = await importOf(req)
  const { lines, accept } = await bodyOf(req, decision)
  const late = label('Rows can be let in until the import begins.', '只有在匯入開始前才能決定。')
  if (state !== 'checked') throw refusal(req, 409, late)
  const meant = lines === 'all' ? undefined : new Set(lines)
  await onBehalfOf(req.payload, req.user, async (inside) => {
    // Also tells a run that begins at this moment from this decision.
    if (!(await changeImport(inside, id, ['checked'], { state: 'checked' }))) throw refusal(req, 409, late)
    for (const { number, counts } of await countsOfPages(inside, id)) {
      if (!counts.doubtful) continue
      const page = await readPage(inside, id, number)
      if (!page) continue
      const isMeant = ({ line, outcome }: (typeof page.rows)[number]) =>
        outcome === 'doubtful' && (!meant || meant.has(line))
      if (!page.rows.some(isMeant)) continue
      const rows = page.rows.map((row) => (isMeant(row) ? { ...row, accepted: accept } : row))
      await savePage(inside, { ...page, rows })
    }
    const counts = sumOf((await countsOfPages(inside, id)).map((page) => page.counts))
    await changeImport(inside, id, ['checked'], { counts })
  })
  return Response.json({ ok: true })
}
