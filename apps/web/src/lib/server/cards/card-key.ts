import { createHash } from 'node:crypto'
import type { CardView } from './card-view.ts'

/** Grows when the drawing changes, so that no card of the old one stays. */
const drawing = 2

/** Names a card by what is on it: 32 hexadecimal digits. */
export const cardKey = (view: CardView): string =>
  createHash('sha256')
    .update(`${drawing} ${JSON.stringify(view)}`)
    .digest('hex')
    .slice(0, 32)
