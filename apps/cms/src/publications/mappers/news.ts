import type { News } from '@detwin/content'
import { z } from 'zod'
import type { Mapper } from '../public-document.ts'
import { ids } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { datedTextDocument } from './dated-text-document.ts'

const stored = z.object({ cities: ids })

export const newsDocument: Mapper = async (saved, req): Promise<Candidate<News>> => ({
  type: 'news',
  ...(await datedTextDocument('news', saved, req)),
  ...stored.parse(saved)
})
