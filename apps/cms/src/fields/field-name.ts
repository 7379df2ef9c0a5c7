import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { say } from '../admin/labels.ts'

const words = z.object({ en: z.string(), 'zh-TW': z.string() })

/** A label of the config in the language of the person who asks. */
export const spoken = (req: PayloadRequest, value: unknown): string => {
  const known = words.safeParse(value).data
  return typeof value === 'string' ? value : known ? say(req, known) : ''
}

export const labelOf = (req: PayloadRequest, field: FlattenedField | undefined): string =>
  field && 'label' in field ? spoken(req, field.label) || field.name : ''

/** What an editor calls the field at a path: `events.3.sources` is “Events 4, Sources”. */
export function nameOfPath(req: PayloadRequest, fields: readonly FlattenedField[], path: string): string {
  const parts: string[] = []
  let level = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      parts.push(`${parts.pop() ?? ''} ${Number(segment) + 1}`.trim())
      continue
    }
    const field = level.find(({ name }) => name === segment)
    if (!field) break
    parts.push(labelOf(req, field))
    level = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return parts.join(', ')
}
