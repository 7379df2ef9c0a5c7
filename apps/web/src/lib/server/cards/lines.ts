import type { Locale } from '@detwin/content'

const segmenters = new Map<Locale, Intl.Segmenter>()

function segmenterOf(locale: Locale): Intl.Segmenter {
  const made = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, made)
  return made
}

const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const opening = /[\p{Ps}\p{Pi}]$/u
/** A Japanese particle or ending stays with the word before it; after a comma a new phrase begins. */
const clings = (last: string, segment: string): boolean =>
  /^\p{Script=Hiragana}+$/u.test(segment) && !/\p{P}$/u.test(last)
const closing = /^[\p{Pe}\p{Pf}\p{Po}\u30fc々]/u

/** The places of a text between which a line may end: never inside a word, nor beside the wrong side of a bracket. */
export function unbreakable(text: string, locale: Locale): string[] {
  const parts: string[] = []
  for (const { segment } of segmenterOf(locale).segment(text)) {
    const last = parts.at(-1)
    const breaks =
      last !== undefined &&
      !opening.test(last) &&
      !closing.test(segment) &&
      !(locale === 'ja' && clings(last, segment)) &&
      segment.trim() !== '' &&
      (/\s$/.test(last) || east.test(last.at(-1) ?? '') || east.test(segment[0] ?? ''))
    if (last === undefined || breaks) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}

/** Fills lines of at most this width; a part that is wider has one for itself. */
export function fill(parts: readonly string[], widthOf: (part: string) => number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const part of parts) {
    const own = widthOf(part)
    if (line && used + own > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += part
    used += own
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** The same number of lines, as even as they come (text-wrap: balance). */
export function balanced(parts: readonly string[], widthOf: (part: string) => number, width: number): string[] {
  let best = fill(parts, widthOf, width)
  let [low, high] = [width / best.length / 2, width]
  for (let round = 0; round < 8; round++) {
    const tried = (low + high) / 2
    const lines = fill(parts, widthOf, tried)
    const fits = lines.length <= best.length && parts.every((part) => widthOf(part) <= tried)
    if (fits) [best, high] = [lines, tried]
    else low = tried
  }
  return best
}
