import type { Page } from '@detwin/content'
import type { Mapper } from '../public-document.ts'
import type { Candidate } from './candidate.ts'
import { textDocument } from './text-document.ts'

export const pageDocument: Mapper = async (saved, req): Promise<Candidate<Page>> => {
  const { document } = await textDocument('page', saved, req)
  return { type: 'page', ...document }
}
