import { isUnspaced, tokensOf } from './tokens.ts'

/** A piece of a text, from its first character to before its last: `text.slice(start, end)`. */
export type Range = readonly [start: number, end: number]

/** Where the found terms stand in a text; of a Chinese pair that one typed character found, only that character. */
export function marksIn(text: string, found: readonly string[], typed: readonly string[]): Range[] {
  const terms = new Set(found)
  const single = typed.filter((term) => Array.from(term).length === 1 && isUnspaced(term))
  const ranges = tokensOf(text).flatMap(({ term, start, end }): Range[] => {
    if (!terms.has(term)) return []
    const [first = ''] = term
    return [[start, isUnspaced(term) && single.includes(first) ? start + (text.at(start)?.length ?? 1) : end]]
  })
  return united(ranges)
}

/** The same places as the fewest ranges: neighbouring Chinese pairs are one word. */
function united(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)]
    else all.push([start, end])
  }
  return all
}

// Characters; one of Chinese is as wide as two of Latin.
const before = 40
const length = 170

/** The part of a long text around its first marked word, cut between words, with the marks in it. */
export function snippetOf(
  text: string,
  found: readonly string[],
  typed: readonly string[]
): { text: string; marks: Range[] } | undefined {
  const marks = marksIn(text, found, typed)
  const [first] = marks
  if (!first) return undefined
  const wide = isUnspaced(text.slice(...first)) ? 2 : 1
  const from = first[0] <= (before / wide) * 1.5 ? 0 : wordStart(text, first[0] - before / wide)
  const end = Math.max(from + length / wide, first[1])
  const to = end >= text.length ? text.length : wordEnd(text, end)
  const open = from > 0 ? '… ' : ''
  return {
    text: open + text.slice(from, to).trimEnd() + (to < text.length ? ' …' : ''),
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + open.length, end - from + open.length])
  }
}

// Chinese has no spaces: it is cut where the length is, and only between whole characters.
const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at)
  return space === -1 || space > at + 25 ? whole(text, at) : space + 1
}
const wordEnd = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at)
  return space < at - 25 ? whole(text, at) : space
}
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)
