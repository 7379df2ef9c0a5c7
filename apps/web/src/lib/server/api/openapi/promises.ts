import { messageData, messageTypes } from '@detwin/content/api'
import { z } from 'zod'
import type { AnyTable } from '../../dataset/column.ts'
import { tables } from '../../dataset/tables.ts'
import { openApi } from './document.ts'
import { type Document, type Schema, schemaLines, shapeOf } from './shape.ts'

export const openApiNow = (await openApi('https://site.example')) as Document // of these members

/** What v1 promises now, a line each: the API, the tables of lists and dumps, and webhooks. */
export function promisesNow(): string[] {
  const lines = [...shapeOf(openApiNow), ...tableLines(tables), ...messageLines(messageTypes, messageData)]
  return [...new Set(lines)].sort()
}

/** Files of lists have the same columns as the dumps. */
export const tableLines = (all: readonly Pick<AnyTable, 'name' | 'key' | 'columns'>[]): string[] =>
  all.flatMap(({ name, key, columns }) => [
    `Table ${name} is identified by ${key.join(', ')}`,
    ...columns.map((column) => `Table ${name} column ${column.name}: ${column.type}`)
  ])

export const messageLines = (types: readonly string[], data: z.ZodType): string[] => [
  ...types.map((type) => `Webhook ${type}`),
  ...schemaLines('Webhook data', z.toJSONSchema(data) as Schema) // of these members
]
