import type { Locale } from '@detwin/content'
import { diffArrays, diffChars, diffWordsWithSpace } from 'diff'
import { textOfHtml } from '../text/text-of-html.ts'

/** A run of a text: as it was, or taken out, or put in. */
export interface Run {
  text: string
  kind: 'same' | 'out' | 'in'
}

/** A paragraph with its changes, or a number of paragraphs that stayed. */
export type Block = { runs: Run[] } | { same: number }

const block = /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|tr|hr)\b[^>]*>/g

/** The paragraphs of clean HTML, as plain text. */
export const paragraphsOf = (html: string): string[] =>
  html
    .split(block)
    .map(textOfHtml)
    .filter((text) => text !== '')

/** What changed between two texts: by words, in Chinese and Japanese by characters; a few words stand beside each change. */
export function textChanges(before: string, after: string, locale: Locale): Block[] {
  const blocks: Block[] = []
  let taken: string[] = []
  const flush = (put: string[]): void => {
    // Paragraphs that changed are held against those that stand in their place.
    for (let at = 0; at < Math.max(taken.length, put.length); at++)
      blocks.push({ runs: runsOf(taken[at] ?? '', put[at] ?? '', locale) })
    taken = []
  }
  for (const { added, removed, value } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (removed) taken = value
    else if (added) flush(value)
    else {
      flush([])
      blocks.push({ same: value.length })
    }
  }
  flush([])
  return blocks
}

function runsOf(before: string, after: string, locale: Locale): Run[] {
  const dense = /^(zh|ja)/.test(locale)
  const parts = dense
    ? diffChars(before, after)
    : diffWordsWithSpace(before, after, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) })
  return joined(
    parts.map(({ value, added, removed }) => ({ text: value, kind: added ? 'in' : removed ? 'out' : 'same' })),
    dense ? /^.$/u : /^\s+$/
  )
}

/** Changes that only a space, or a single character of Chinese, parts are one change: easier to read than confetti. */
function joined(runs: readonly Run[], filler: RegExp): Run[] {
  const result: Run[] = []
  let [out, put] = ['', '']
  const flush = (): void => {
    if (out) result.push({ text: out, kind: 'out' })
    if (put) result.push({ text: put, kind: 'in' })
    ;[out, put] = ['', '']
  }
  for (const [index, { text, kind }] of runs.entries()) {
    const changes = (at: number): boolean => runs[at] !== undefined && runs[at].kind !== 'same'
    if (kind === 'out') out += text
    else if (kind === 'in') put += text
    else if (filler.test(text) && changes(index - 1) && changes(index + 1)) [out, put] = [out + text, put + text]
    else {
      flush()
      result.push({ text, kind })
    }
  }
  flush()
  return result
}
