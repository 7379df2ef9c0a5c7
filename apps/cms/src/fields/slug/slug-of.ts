import type { Locale } from '@detwin/content'
import transliterate from '@sindresorhus/transliterate'

/**
 * An address from a title: lower case, words joined by hyphens, meaning kept in every script.
 * Latin letters lose their marks by the rules of the language (ö is `oe`, in Swedish `o`); Chinese stays Chinese.
 * Empty when the title has neither letters nor digits.
 */
export const slugOf = (title: string, locale: Locale): string =>
  shortened(wordsOf(title, locale)).replace(/^-+|-+$/g, '')

const wordsOf = (title: string, locale: Locale): string =>
  withoutControls(title)
    // Only Latin letters: in kana the marks it would drop make another word.
    .replace(/\p{Script=Latin}+/gu, (word) => transliterate(word, { locale }))
    .toLowerCase()
    .replace(/['’ʻʼ`]/g, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

// By characters as readers see them: a rare Han character is two UTF-16 units, and half of it is none.
const shortened = (words: string): string =>
  Array.from(characters.segment(words), ({ segment }) => segment)
    .slice(0, 80)
    .join('')

// Zero-width and direction controls look like nothing and make two addresses look alike.
const withoutControls = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '')
