import type { Shown } from './shown.ts'

/** A text in pieces: those that a search looked for, and what is between them. */
export function markedParts({ text, marks = [] }: Pick<Shown, 'text' | 'marks'>): { text: string; marked: boolean }[] {
  let at = 0
  const parts = marks.flatMap(([start, end]) => {
    const pair = [
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true }
    ]
    at = end
    return pair
  })
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== '')
}
