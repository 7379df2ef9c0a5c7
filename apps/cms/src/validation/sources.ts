import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { remembered } from '../database/open-transactions.ts'
import { reference } from '../fields/reference.ts'
import { label } from '../admin/labels.ts'
import type { Problem } from './refuse-unready.ts'

const sourced = z.array(z.looseObject({ sources: z.array(reference).nullish() })).nullish()

/**
 * Every row needs a source that is itself published.
 * @param lists rows by the path of their field
 */
export async function problemsOfSources(lists: Record<string, unknown>, req: PayloadRequest): Promise<Problem[]> {
  const rows = Object.entries(lists).flatMap(([path, list]) =>
    (sourced.parse(list) ?? []).map(({ sources }, index) => ({ path: `${path}.${index}.sources`, ids: sources ?? [] }))
  )
  const published = await publishedSources(
    rows.flatMap(({ ids }) => ids),
    req
  )
  return rows.flatMap(({ path, ids }) => {
    if (ids.length === 0) return [{ path, message: noSource }]
    return ids.some((id) => published.has(id)) ? [] : [{ path, message: draftSource }]
  })
}

async function publishedSources(ids: string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const wanted = [...new Set(ids)].toSorted()
  const where = { id: { in: wanted }, _status: { equals: 'published' }, deletedAt: { exists: false } }
  const { docs } = await remembered(req, 'sources', `published of ${wanted.join()}`, () =>
    req.payload.db.find<{ id: string }>({ collection: 'sources', where, pagination: false, select: { id: true }, req })
  )
  return new Set(docs.map(({ id }) => id))
}

const noSource = label(
  'Add a source: without one this can be saved as a draft and not published.',
  '請加上資料來源：沒有來源只能儲存為草稿，不能發布。'
)
const draftSource = label('Publish the source first: readers cannot see a draft.', '請先發布資料來源：讀者看不到草稿。')
