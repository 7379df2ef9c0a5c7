import type { Status } from '@detwin/content'
import type { CardView } from './card-view.ts'
import { type Outline, outline, type Style } from './shape.ts'

interface Count {
  status: Status | null
  number: Outline
  word: Outline
  /** With the sign of a status before it. */
  width: number
}

const sign = 86
const nothing: Outline = { width: 0, paths: '' }

/** The counts of a card, their words a little smaller where that keeps them in one line of `width`. */
export async function countsBeside(
  counts: CardView['counts'],
  { width, gap }: { width: number; gap: number }
): Promise<Count[]> {
  const large = await counted(counts, 30)
  const fits = (items: Count[]): boolean => items.reduce((sum, item) => sum + item.width + gap, -gap) <= width
  if (fits(large)) return large
  const small = await counted(counts, 26)
  return fits(small) ? small : large
}

const counted = (counts: CardView['counts'], size: number): Promise<Count[]> =>
  Promise.all(
    counts.map(async ({ status, figure, what }) => {
      const style: Style = { locale: what.locale, voice: 'body', weight: 400, size }
      if (status) {
        // One run: whichever way the page runs, the figure stands behind its word.
        const word = await outline(figure ? `${what.text} ${figure}` : what.text, style)
        return { status, number: nothing, word, width: sign + word.width }
      }
      const word = await outline(what.text, style)
      const number = figure ? await outline(figure, { ...style, voice: 'heading', weight: 600, size: 76 }) : nothing
      return { status, number, word, width: Math.max(number.width, word.width) }
    })
  )
