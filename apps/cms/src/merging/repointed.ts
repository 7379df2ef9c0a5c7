import type { FlattenedField } from 'payload'
import { z } from 'zod'

export interface Target {
  collection: string
  from: string
  to: string
}

const object = z.record(z.string(), z.unknown())

/** The record, in all its languages, with every reference to one record made one to another; texts' links included. */
export function repointed<T extends Record<string, unknown>>(
  fields: readonly FlattenedField[],
  record: T,
  target: Target
): T {
  const changed = fields.flatMap((field): [string, unknown][] => {
    if (!(field.name in record)) return []
    const value = record[field.name]
    const texts = 'localized' in field && field.localized ? object.safeParse(value).data : undefined
    if (!texts) return [[field.name, valueOf(field, value, target)]]
    const perLocale = Object.entries(texts).map(([locale, text]) => [locale, valueOf(field, text, target)])
    return [[field.name, Object.fromEntries(perLocale)]]
  })
  return { ...record, ...Object.fromEntries(changed) }
}

function valueOf(field: FlattenedField, value: unknown, target: Target): unknown {
  if (value === null || value === undefined) return value
  if (field.type === 'richText') return linksOf(value, target)
  if (field.type === 'relationship' || field.type === 'upload') {
    if (Array.isArray(field.relationTo)) return linksOf(value, target)
    if (field.relationTo !== target.collection) return value
    const swap = (id: unknown): unknown => (id === target.from ? target.to : id)
    return Array.isArray(value) ? [...new Set(value.map(swap))] : swap(value)
  }
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row: unknown) => {
      const known = object.safeParse(row).data
      return known ? repointed(field.flattenedFields, known, target) : row
    })
  if (field.type === 'group' || field.type === 'tab') {
    const inner = object.safeParse(value).data
    return inner ? repointed(field.flattenedFields, inner, target) : value
  }
  return value
}

/** Whatever says `{ relationTo, value }`, as links in texts and polymorphic relationships do. */
function linksOf(value: unknown, target: Target): unknown {
  if (Array.isArray(value)) return value.map((part) => linksOf(part, target))
  const known = object.safeParse(value).data
  if (!known) return value
  const parts = Object.fromEntries(Object.entries(known).map(([key, part]) => [key, linksOf(part, target)]))
  return parts.relationTo === target.collection && parts.value === target.from ? { ...parts, value: target.to } : parts
}

/** Where records of a collection hold references to another, as paths for a query. */
export function pathsTo(fields: readonly FlattenedField[], collection: string): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === collection
        ? [field.name]
        : Array.isArray(field.relationTo) && field.relationTo.some((slug) => slug === collection)
          ? [`${field.name}.value`]
          : []
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab')
      return pathsTo(field.flattenedFields, collection).map((path) => `${field.name}.${path}`)
    return []
  })
}
