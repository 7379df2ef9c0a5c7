import { type Status } from '@detwin/content'
import type { Words } from '#lib/messages/words.ts'
import type { Label } from './labels.ts'
import type { Mark } from './marks.ts'

/** A mark as the page draws it. */
export interface MarkView extends Pick<Mark<unknown>, 'status' | 'x' | 'y' | 'shift'> {
  /** A mark of several is larger: by this factor. */
  size: number
  href: string
  /** Names it for who hears or points at it. */
  title: string
}

export interface MapView {
  /** Address of the drawing that lies under the marks. */
  image: string
  width: number
  height: number
  marks: MarkView[]
  /** Names written on it; what is not here is in its list. */
  labels: Label[]
}

/** Its surface grows with the square root of what it stands for: seen as more, and never a blot. */
export const sizeOf = (places: number): number => Math.round(10 * places ** 0.25) / 10

/** "Ended: 19, Lapsed: 4", for who hears what a map shows. */
export const countsInWords = (tally: readonly { status: Status; count: number }[], words: Words): string =>
  tally.map(({ status, count }) => words.map.count(words.record.status[status], count)).join(words.map.and)
