import type { TableRow } from '../reading/table.ts'
import { levelOf, type Note } from './notes.ts'

export const outcomes = ['create', 'change', 'same', 'doubtful', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/** A source the row names: one that is here, or a new one under an id given at the check. */
export interface PlannedSource {
  id: string
  url: string
  title: string
  isNew: boolean
}

/** What the import does with a row. Ids are given at the check, so that doing it twice is noticed. */
export interface Plan {
  action: 'create' | 'change'
  id: string
  /** The version that was looked at, for a change of what was there before. */
  base?: string | undefined
  /** Fields in the source language, as the collection names them. */
  data: Record<string, unknown>
  /** Texts of other languages. */
  names: Record<string, string>
  source?: PlannedSource | undefined
  /** Whether it may be published; otherwise it stays a draft. */
  publish: boolean
  /** What an editor compares: field, before, after. */
  differences: { field: string; before: string; after: string }[]
}

export type Done = { state: 'created' | 'changed'; updatedAt: string; before?: string | undefined }

export interface ImportRow extends TableRow {
  outcome?: Outcome | undefined
  notes?: Note[] | undefined
  plan?: Plan | undefined
  /** What an editor reads in the list. */
  title?: string | undefined
  /** A doubtful row that somebody lets in. */
  accepted?: boolean | undefined
  done?: Done | undefined
  /** Why it was not done after all; words in both languages. */
  failed?: { en: string; 'zh-TW': string } | undefined
  /** Taken back: when the record was last written by that. */
  undone?: string | undefined
  /** Why it was not undone. */
  kept?: { en: string; 'zh-TW': string } | undefined
}

/** What the notes make of a row that would otherwise be `usual`. */
export function outcomeOf(notes: readonly Note[], usual: Outcome): Outcome {
  const levels = notes.map(levelOf)
  if (levels.includes('refused')) return 'refused'
  return levels.includes('doubt') && usual !== 'same' ? 'doubtful' : usual
}

/** Whether the import carries the row out. */
export const isWanted = ({ outcome, accepted, plan }: ImportRow): boolean =>
  Boolean(plan) && (outcome === 'create' || outcome === 'change' || (outcome === 'doubtful' && Boolean(accepted)))
