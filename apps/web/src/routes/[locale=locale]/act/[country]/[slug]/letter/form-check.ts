import type { Locale } from '@detwin/content'
import { manners } from './manners.ts'
import { hasPhrase, isDense, tokensOf } from './tokens.ts'

export const checks = ['greeting', 'self', 'ask', 'one', 'manners', 'people', 'length'] as const

export type Check = (typeof checks)[number]

/** What the look at the form says of one thing; null while there is too little to look at. */
export type Verdict = 'good' | 'consider' | 'short' | 'long' | null

/** Words of a letter that is read; characters of Chinese or Japanese. */
const lengths = { words: { short: 40, long: 450 }, characters: { short: 70, long: 800 } }

/** More requests than this read like a list. */
const manyRequests = 3

/**
 * Looks at the form of a letter, never at its opinion. Gentle: it errs on the side of "good".
 * @param locale the language the letter is written in
 */
export function checkForm(text: string, locale: Locale): Record<Check, Verdict> {
  const tokens = tokensOf(text)
  if (tokens.length < 4)
    return { greeting: null, self: null, ask: null, one: null, manners: null, people: null, length: null }
  const own = manners[locale]
  const requests = sentencesOf(without(own.notAsk, text)).filter((sentence) => hasPhrase(sentence, own.ask)).length
  const good = (yes: boolean): Verdict => (yes ? 'good' : 'consider')
  return {
    greeting: good(hasPhrase(opening(text), own.greeting)),
    self: good(hasPhrase(text, own.self)),
    ask: good(requests > 0),
    one: requests === 0 ? null : good(requests < manyRequests),
    manners: good(!hasPhrase(text, own.rude) && !shouts(text)),
    people: good(!hasPhrase(text, own.origin)),
    length: lengthOf(tokens)
  }
}

const without = (words: readonly string[] = [], text: string): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ' '), text)

const opening = (text: string): string => text.trimStart().slice(0, 120)

const sentencesOf = (text: string): string[] => text.split(/[.!?。！？؟\n]+/u)

/** Three words in capitals after another, or a heap of exclamation marks. */
const shouts = (text: string): boolean =>
  /(?:^|\s)(?:\p{Lu}{3,}[\s,!.]+){2}\p{Lu}{3,}/u.test(text) || /[!！]{2,}/u.test(text)

function lengthOf(tokens: readonly string[]): Verdict {
  const { short, long } = lengths[isDense(tokens) ? 'characters' : 'words']
  return tokens.length < short ? 'short' : tokens.length > long ? 'long' : 'good'
}
