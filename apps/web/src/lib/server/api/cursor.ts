import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What a list is sorted by: null is not known, and comes last. */
export type SortValue = string | number | null

/** The last record of a page: the next one begins behind it, wherever it stands by then. */
export interface Place {
  value: SortValue
  id: string
}

const written = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()])

/** A question without what may differ between its pages: its cursors belong to no other. */
export function questionOf(path: string, search: URLSearchParams): string {
  const asked = [...search].filter(([name, value]) => value !== '' && name !== 'after' && name !== 'limit')
  const sorted = asked.map(([name, value]) => `${name}=${value}`).sort()
  return createHash('sha256')
    .update([path, ...sorted].join('\n'))
    .digest('base64url')
    .slice(0, 12)
}

export const writeCursor = (question: string, { value, id }: Place): string =>
  Buffer.from(JSON.stringify([question, value, id])).toString('base64url')

/** The place a cursor names; undefined when it is none of this question. */
export function readCursor(question: string, text: string): Place | undefined {
  const read = written.safeParse(parsed(text))
  if (!read.success) return undefined
  const [of, value, id] = read.data
  return of === question ? { value, id } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined // not even JSON: no cursor either
  }
}
