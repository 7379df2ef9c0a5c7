import type { News } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { ids, optionalText } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { datedTextDocument } from './dated-text-document.ts'

const stored = z.object({
  cities: ids,
  groups: ids,
  byline: z.string().nullish(),
  writerName: optionalText
})

export const newsDocument: Mapper = async (saved, req): Promise<Candidate<News>> => {
  const { cities, groups, byline, writerName } = stored.parse(saved)
  return {
    type: 'news',
    ...(await datedTextDocument('news', saved, req)),
    cities,
    groups,
    byline: byline === 'writer' ? writerName : null
  }
}
