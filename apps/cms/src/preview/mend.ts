import { type RecordType, siteId } from '@detwin/content'
import type { z } from 'zod'

// What stands in for a field that a draft leaves open. A place that has to be a text says so itself.
const untitled = { title: { en: '[…]' }, name: { en: '[…]' } }

const fillers: Record<string, unknown> = {
  ...untitled,
  tagline: {},
  body: {},
  alt: {},
  kind: 'city',
  // Unicode's name for a region nobody knows.
  country: 'ZZ',
  code: 'ZZ',
  // A city nobody holds: the page treats it as one that is not public.
  city: siteId
}

/** A record or a candidate with gaps, made whole enough to be drawn. */
export interface Mended {
  record: Record<string, unknown>
  /** The fields that were filled in. */
  missing: string[]
}

/** Fills in what the issues name: a field with its stand-in, a row of a list by leaving it out. */
export function mend(type: RecordType, given: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): Mended {
  const record = { ...given }
  const left = new Map<string, Set<number>>()
  for (const { path } of issues) {
    const [field, row] = path
    if (typeof field !== 'string') continue
    if (typeof row === 'number') left.set(field, (left.get(field) ?? new Set()).add(row))
    else record[field] = standIn(type, given, field)
  }
  for (const [field, rows] of left) {
    const list = given[field]
    if (Array.isArray(list)) record[field] = list.filter((_, index) => !rows.has(index))
  }
  return { record, missing: [...new Set(issues.map(({ path }) => String(path[0])))] }
}

function standIn(type: RecordType, { id, sourceLocale }: Record<string, unknown>, field: string): unknown {
  if (field === 'slug') return id
  if (field === 'date') return new Date().toISOString().slice(0, 10)
  if (field === 'country' && type === 'group') return null
  if (field in untitled && typeof sourceLocale === 'string') return { [sourceLocale]: '[…]' }
  return fillers[field] ?? null
}
