/** What an editor decided about one language of a record; the source language has no decision, it is the source. */
export const decisions = ['draft', 'waiting', 'machine', 'converted', 'reviewed', 'withdrawn'] as const

export type Decision = (typeof decisions)[number]

/** Where a translation stands (docs/glossary.md). `waiting` is a draft that asks for review. */
export const translationStates = [
  'missing',
  'draft',
  'waiting',
  'machine',
  'converted',
  'outdated',
  'reviewed',
  'withdrawn'
] as const

export type TranslationState = (typeof translationStates)[number]

export interface Standing {
  isSource: boolean
  /** Whether any text is written in this language. */
  written: boolean
  decision: Decision | null | undefined
  /** Hash of the source text this translation was made from. */
  translatedFrom: string | null | undefined
  /** Hashes that count as the current source text: more than one after minor edits. */
  sourceVersions: readonly string[]
}

/** The state of one language of a record: computed from what was decided and from which source text it was made. */
export function stateOf({ isSource, written, decision, translatedFrom, sourceVersions }: Standing): TranslationState {
  if (isSource) return 'reviewed'
  if (decision === 'withdrawn') return 'withdrawn'
  if (!written) return 'missing'
  if (!decision) return 'draft'
  return decision === 'reviewed' && !isCurrent(translatedFrom, sourceVersions) ? 'outdated' : decision
}

/** Whether a translation made from that source text still fits; nothing known speaks against it. */
export const isCurrent = (translatedFrom: string | null | undefined, sourceVersions: readonly string[]): boolean =>
  !translatedFrom || sourceVersions.length === 0 || sourceVersions.includes(translatedFrom)

/**
 * The hashes that count as the current source text after a save.
 * @param now hash of the text as it is saved
 * @param minor whether the editor says that the meaning did not change
 */
export function nextVersions(before: readonly string[], now: string, minor: boolean): string[] {
  if (before.at(-1) === now) return [...before]
  // A text that went back to one that counted as the same is the same again.
  if (minor || before.includes(now)) return [...before.filter((hash) => hash !== now), now]
  return [now]
}
