import type { Label } from '../admin/labels.ts'

/**
 * How one point of the list stands. `blocking` keeps the record from being published, `warning` does not, `looking` means
 * that not every link has answered yet.
 */
export type ItemState = 'done' | 'looking' | 'warning' | 'blocking'

/** Something to look at, and where. */
export interface Place {
  message: string
  /** Path of the field in the form, such as `events.0.sources`. */
  path?: string
  /** The record it is about. */
  record?: { collection: string; id: string }
  /** A page elsewhere. */
  url?: string
}

export interface Item {
  id: 'needed' | 'sources' | 'images' | 'headings' | 'links' | 'languages'
  state: ItemState
  title: Label
  /** Why it matters; shown when there is something to do. */
  why: Label
  places: Place[]
  /** For `languages`: the ones that are outdated. An editor may say that they stay so. */
  languages?: string[]
}
