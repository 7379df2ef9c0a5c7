import { isLocale } from '@detwin/content'
import { ObjectId } from 'bson'
import { z } from 'zod'

const row = z.looseObject({ id: z.string() })
const rows = z.array(row).nullish().catch(null)

type Row = z.infer<typeof row>

const ids = z.array(z.string()).nullish().catch(null)

export interface UnitedRows {
  rows: Row[]
  /** How many came from the other record. */
  moved: number
  /** How many the kept record already had, in the same words or fewer. */
  same: number
}

/** How rows of one kind are told apart. */
interface Kind {
  /** Fields that must be equal for two rows to be one thing. */
  equal: string[]
  /** Fields that may be unknown on one side, with the word for it. */
  known: Record<string, string>
}

const events: Kind = {
  equal: ['kind', 'date', 'correctedOn'],
  known: { decidedBy: 'unknown', side: 'unknown', reason: 'unknown', certainty: 'claimed' }
}
const instruments: Kind = { equal: ['kind', 'signedOn', 'expiresOn'], known: {} }

export const uniteEvents = (kept: unknown, merged: unknown): UnitedRows => unite(events, kept, merged)
export const uniteInstruments = (kept: unknown, merged: unknown): UnitedRows => unite(instruments, kept, merged)

/** The ids of both, each once, the kept record's first. */
export const uniteIds = (kept: unknown, merged: unknown): string[] => [
  ...new Set([...(ids.parse(kept) ?? []), ...(ids.parse(merged) ?? [])])
]

/**
 * The rows of both. Two rows become one only when nothing in them disagrees: then the kept one learns what the other
 * knows. Whatever disagrees, even in one word, stays as two rows, so that nothing is lost.
 */
function unite(kind: Kind, kept: unknown, merged: unknown): UnitedRows {
  const united = [...(rows.parse(kept) ?? [])]
  let moved = 0
  let same = 0
  for (const other of rows.parse(merged) ?? []) {
    const index = united.findIndex((one) => agree(kind, one, other))
    const one = united[index]
    if (one) {
      united[index] = together(kind, one, other)
      same++
    } else {
      // The record in the trash keeps its own row, and a row's id is its own.
      united.push({ ...other, id: new ObjectId().toHexString() })
      moved++
    }
  }
  return { rows: united, moved, same }
}

const emptyAsNull = (value: unknown): unknown => (value === undefined || value === '' ? null : value)

function agree(kind: Kind, one: Row, other: Row): boolean {
  for (const name of kind.equal) if (emptyAsNull(one[name]) !== emptyAsNull(other[name])) return false
  for (const [name, unknown] of Object.entries(kind.known))
    if (one[name] !== other[name] && one[name] !== unknown && other[name] !== unknown) return false
  return [...textsIn(one), ...textsIn(other)].every((name) => {
    const [mine, theirs] = [textsOf(one[name]), textsOf(other[name])]
    return Object.entries(mine).every(([locale, text]) => !text || !theirs[locale] || text === theirs[locale])
  })
}

function together(kind: Kind, one: Row, other: Row): Row {
  const result: Row = { ...one, sources: uniteIds(one.sources, other.sources) }
  for (const [name, unknown] of Object.entries(kind.known)) if (one[name] === unknown) result[name] = other[name]
  for (const name of textsIn(other)) {
    const written = Object.entries(textsOf(other[name])).filter(([, text]) => text)
    result[name] = { ...Object.fromEntries(written), ...filled(textsOf(one[name])) }
  }
  return result
}

const texts = z.record(z.string(), z.string().nullish())

/** The localised fields of a row, such as `note`. */
const textsIn = (value: Row): string[] =>
  Object.entries(value).flatMap(([name, part]) => {
    const known = texts.safeParse(part).data
    return known && Object.keys(known).every(isLocale) ? [name] : []
  })

const textsOf = (value: unknown): z.infer<typeof texts> => texts.catch({}).parse(value ?? {})

const filled = (value: z.infer<typeof texts>) => Object.fromEntries(Object.entries(value).filter(([, text]) => text))
