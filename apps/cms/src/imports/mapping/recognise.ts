import { type Kind, kinds, targets } from '../kinds.ts'

/** For each target the position of the column it is taken from. */
export type Mapping = Record<string, number>

/** A header without what differs by taste: case, marks between words, width. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim()

const known = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    targets[kind].map(({ name, headers }) => ({ name, headers: new Set(headers.split('|').map(headerKey)) }))
  ])
)

/** What the headers say by themselves; a header that means two things is taken for the first that is free. */
export function recognise(kind: Kind, headers: readonly string[]): Mapping {
  const mapping: Mapping = {}
  const taken = new Set<string>()
  headers.forEach((header, index) => {
    const target = known[kind]?.find(({ name, headers: own }) => own.has(headerKey(header)) && !taken.has(name))
    if (!target) return
    taken.add(target.name)
    mapping[target.name] = index
  })
  return mapping
}

/** The same for two files with the same columns: what was mapped once is mapped again. */
export const headersKey = (headers: readonly string[]): string => headers.map(headerKey).join('\u001f')

/** Required targets without a column. */
export const missingTargets = (kind: Kind, mapping: Mapping): string[] =>
  targets[kind].filter(({ name, required }) => required && mapping[name] === undefined).map(({ name }) => name)
