import { record } from '../../audit/record.ts'
import { locales } from '@detwin/content'
import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { label } from '../../admin/labels.ts'
import { changeImport, type Import } from '../an-import.ts'
import { newId } from '../checking/new-id.ts'
import { onBehalfOf } from '../on-behalf-of.ts'
import { kinds, targets } from '../kinds.ts'
import { missingTargets } from '../mapping/recognise.ts'
import { rememberedMapping } from '../mapping/remembered.ts'
import { headersKey } from '../mapping/recognise.ts'
import { writePages } from '../pages.ts'
import { readTable } from '../reading/read-table.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'
import type { State } from '../states.ts'
import { workOnImports } from '../work.ts'
import { bodyOf, importOf, mustBeAllowed, refusal } from './request.ts'

const chosen = z.object({ kind: z.enum(kinds) })

/** `POST /api/imports/file`, a form with `file` and, as `_payload`, `{ kind }`: reads it and keeps its rows. */
export const begin: PayloadHandler = async (req) => {
  mustBeAllowed(req)
  await addDataAndFileToRequest(req)
  const { data } = chosen.safeParse(req.data)
  const { file } = req
  if (!data || !file) throw refusal(req, 400, label('Choose a file, and what it holds.', '請選擇檔案及其內容。'))
  const table = await readTable(file.data).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? refusal(req, 400, error.words) : error
  })
  const { mapping, sourceLocale } = await rememberedMapping(req, data.kind, table.headers)
  const id = newId()
  await onBehalfOf(req.payload, req.user, async (inside) => {
    await inside.payload.create({
      collection: 'imports',
      data: {
        id,
        file: file.name.slice(0, 200),
        kind: data.kind,
        state: 'mapping',
        by: req.user?.id,
        total: table.rows.length,
        format: table.format,
        encoding: table.encoding,
        headers: table.headers,
        headersKey: headersKey(table.headers),
        otherSheets: table.otherSheets,
        mapping,
        sourceLocale
      } as never, // its type leaves the id out
      depth: 0,
      req: inside
    })
    await writePages(inside, id, table.rows)
  })
  return Response.json({ id })
}

const choices = z.object({
  mapping: z.record(z.string(), z.int().min(0)),
  sourceLocale: z.enum(locales),
  publish: z.boolean()
})

/** `POST /api/imports/:id/check`: which column is what; then every row is held against the records. */
export const check: PayloadHandler = async (req) => {
  const job = await importOf(req)
  const { mapping, sourceLocale, publish } = await bodyOf(req, choices)
  const names = new Set(targets[job.kind].map(({ name }) => name))
  const known = Object.entries(mapping).every(([name, column]) => names.has(name) && column < job.headers.length)
  const twice = new Set(Object.values(mapping)).size < Object.values(mapping).length
  if (!known || twice)
    throw refusal(req, 400, label('Each column can be taken for one thing only.', '每欄只能對應一個項目。'))
  if (missingTargets(job.kind, mapping).length > 0)
    throw refusal(req, 400, label('Say which columns hold what is required.', '請指明必填項目所在的欄位。'))
  if (mapping[`name.${sourceLocale}`] !== undefined)
    throw refusal(
      req,
      400,
      label(
        'The column “Name, in the source language” already holds the names in this language.',
        '「名稱（原文語言）」一欄已是這種語言的名稱。'
      )
    )
  const data = { mapping, sourceLocale, publish, counts: {} }
  return step(req, job, ['mapping', 'checked', 'failed'], 'checking', data)
}

/** `POST /api/imports/:id/run`: the yes. */
export const run: PayloadHandler = async (req) => {
  const job = await importOf(req)
  const wasAsked = job.state === 'checked' || (job.state === 'failed' && job.counts.wanted !== undefined)
  return step(req, job, wasAsked ? ['checked', 'failed'] : [], 'running', { by: req.user?.id })
}

/** `POST /api/imports/:id/undo`: takes the whole import back. */
export const undo: PayloadHandler = async (req) =>
  step(req, await importOf(req), ['done', 'undone', 'failed'], 'undoing', { by: req.user?.id })

const onRecord = { checking: undefined, running: 'import', undoing: 'undo' } as const

async function step(
  req: PayloadRequest,
  { id, file, total }: Import,
  from: State[],
  to: keyof typeof onRecord,
  data: Record<string, unknown>
): Promise<Response> {
  const began = await changeImport(req, id, from, { ...data, state: to, progress: 0, problem: null, leaseUntil: 0 })
  if (!began)
    throw refusal(
      req,
      409,
      label('This import is at another step by now. Load the page again.', '這項匯入已在另一階段。請重新載入頁面。')
    )
  const action = onRecord[to]
  if (action) await record(req, action, { subject: { type: 'imports', id, title: file }, count: total })
  // The answer does not wait for it.
  workOnImports(req.payload).catch((error: unknown) =>
    req.payload.logger.error({ err: error, msg: 'An import waits.' })
  )
  return Response.json({ state: to })
}
