import { isLocale, type PublicRecord } from '@detwin/content'

type Values = Record<string, unknown>

/**
 * What a record held before in the fields that differ; of a text, only the languages that differ. Null stands for
 * nothing. With the record after the change it gives the record before: `valuesBefore`.
 */
export function changedValues(before: PublicRecord, after: PublicRecord): Values {
  const old: Values = { ...before }
  const now: Values = { ...after }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !same(old[field], now[field])
  )
  return Object.fromEntries(
    fields.map((field) => {
      const [was, is] = [old[field] ?? null, now[field]]
      return [field, isText(was) && isText(is) ? changedValuesOf(was, is) : was]
    })
  )
}

const changedValuesOf = (was: Values, is: Values): Values =>
  Object.fromEntries(
    [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((locale) => was[locale] !== is[locale])
      .map((locale) => [locale, was[locale] ?? null])
  )

/** The fields of a record as they were, from what it was after a change and what the change kept. */
export function valuesBefore(after: Values, kept: Values): Values {
  const was = Object.entries(kept).map(([field, value]): [string, unknown] => {
    const now = after[field]
    return [field, isText(value) && isText(now) ? withoutNull({ ...now, ...value }) : value]
  })
  return { ...after, ...Object.fromEntries(was) }
}

const withoutNull = (text: Values): Values =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => value !== null))

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A localised text of the contract, or what was kept of one. */
const isText = (value: unknown): value is Values =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, text]) => isLocale(key) && (typeof text === 'string' || text === null))
