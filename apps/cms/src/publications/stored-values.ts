import { z } from 'zod'

// Values as a database gives them, read leniently: what is absent or empty is null, as the contract wants it.

/** A localised field: which of its languages are public is decided later. */
export const localizedField = z.unknown().optional()

export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null)

export const optionalId = z
  .string()
  .nullish()
  .transform((id) => id ?? null)

export const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** The calendar day of a stored moment, `YYYY-MM-DD`: the admin stores days at noon UTC. */
export const optionalDay = z
  .string()
  .nullish()
  .transform((moment) => moment?.slice(0, 10) || null)

export const rowsOf = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? [])
