import { locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type TranslationState, translationStates } from '../translations/states.ts'
import { columnOf } from './collection.ts'
import { readersTitles } from './readers-titles.ts'
import { type Asker, type Filter, filters, type Question, whereOf } from './question.ts'

const pageSize = 25

const state = z.enum(translationStates).nullish().catch(null)

const row = z.object({
  records: z.string(),
  record: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  sourceLocale: z.string().nullish(),
  progress: z.enum(['draft', 'changed', 'published']),
  states: z.object(Object.fromEntries(locales.map((locale) => [columnOf(locale), state])))
})

export interface Item extends Omit<z.infer<typeof row>, 'states' | 'sourceLocale'> {
  /** Null where the record has no text to translate. */
  states: Record<string, TranslationState | null | undefined>
}

export interface BoardPage {
  items: Item[]
  page: number
  pages: number
  /** Records under each filter, the others of the question staying as they are. */
  counts: Record<Filter, number>
}

/** One page of the board, the newest change first. */
export async function boardPage(req: PayloadRequest, asked: Question, person: Asker): Promise<BoardPage> {
  const { db } = req.payload
  const found = await db.find({
    collection: 'board',
    where: whereOf(asked, person),
    sort: ['-changedAt', 'record'],
    limit: pageSize,
    page: asked.page,
    req
  })
  const counts = await Promise.all(
    filters.map(async (filter) => {
      const { totalDocs } = await db.count({ collection: 'board', where: whereOf({ ...asked, filter }, person), req })
      return [filter, totalDocs] as const
    })
  )
  const rows = z.array(row).parse(found.docs)
  const titles = await readersTitles(req, rows)
  return {
    items: rows.map((item) => ({ ...item, title: titles.get(item.record) ?? item.title })),
    page: found.page ?? 1,
    pages: found.totalPages,
    counts: Object.fromEntries(counts) as Record<Filter, number> // every filter is there
  }
}
