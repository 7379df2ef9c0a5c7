import { type Locale, locales } from '@detwin/content'

const isLocalized = (value: object): value is Partial<Record<Locale, unknown>> => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (locales as readonly string[]).includes(key))
}

/** The value with every localised text in it reduced to one language, as Payload saves it: one language at a time. */
export function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (typeof value !== 'object' || value === null) return value
  if (isLocalized(value)) return value[locale] ?? null
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLocale(item, locale)]))
}
