import { isDense, tokensOf } from './tokens.ts'

/** Runs of this many words, or characters of Chinese and Japanese, are compared. */
const run = { words: 4, characters: 6 }

/** A letter of fewer runs says nothing yet. */
const fewest = 12

export type Likeness = { level: 'few' } | { level: 'own' | 'partly' | 'copy'; percent: number }

/**
 * How much of a letter also stands in the common text: the share of the letter's runs of words that are runs of that
 * text too (containment of shingles: Broder 1997, https://doi.org/10.1109/SEQUEN.1997.666900). Containment and not
 * likeness, since a letter is shorter than what it may be copied from.
 */
export function likeness(letter: string, common: string): Likeness {
  const tokens = tokensOf(letter)
  const length = isDense(tokens) ? run.characters : run.words
  const own = runsOf(tokens, length)
  if (own.length < fewest) return { level: 'few' }
  const known = new Set(runsOf(tokensOf(common), length))
  const percent = Math.round((own.filter((each) => known.has(each)).length / own.length) * 100)
  return { level: percent < 15 ? 'own' : percent < 50 ? 'partly' : 'copy', percent }
}

function runsOf(tokens: readonly string[], length: number): string[] {
  const count = Math.max(0, tokens.length - length + 1)
  return Array.from({ length: count }, (_, start) => tokens.slice(start, start + length).join(' '))
}
