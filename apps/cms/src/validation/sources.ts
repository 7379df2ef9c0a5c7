import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reference } from '../fields/reference.ts'
import { label } from '../admin/labels.ts'
import type { Problem } from './refuse-unready.ts'

const sourced = z.array(z.looseObject({ sources: z.array(reference).nullish() })).nullish()

/** Every row needs a source that is itself published. */
export async function problemsOfSources(rows: unknown, path: string, req: PayloadRequest): Promise<Problem[]> {
  const lists = (sourced.parse(rows) ?? []).map(({ sources }) => sources ?? [])
  const published = await publishedSources(lists.flat(), req)
  return lists.flatMap((ids, index) => {
    if (ids.length === 0) return [{ path: `${path}.${index}.sources`, message: noSource }]
    return ids.some((id) => published.has(id)) ? [] : [{ path: `${path}.${index}.sources`, message: draftSource }]
  })
}

async function publishedSources(ids: string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where = { id: { in: [...new Set(ids)] }, _status: { equals: 'published' }, deletedAt: { exists: false } }
  const { docs } = await req.payload.db.find<{ id: string }>({ collection: 'sources', where, pagination: false, req })
  return new Set(docs.map(({ id }) => id))
}

const noSource = label(
  'Add a source: without one this can be saved as a draft and not published.',
  '請加上資料來源：沒有來源只能儲存為草稿，不能發布。'
)
const draftSource = label('Publish the source first: readers cannot see a draft.', '請先發布資料來源：讀者看不到草稿。')
