import { sameCharacter } from './han.ts'

// Letters that Unicode does not take apart into a base and a mark.
const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** What two spellings of a name have in common: no case, no marks, one form of each Chinese character. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/\p{Script=Han}/gu, sameCharacter)

// 廣州 and 廣州市 are one place: the last character only says of which kind.
const kindOfPlace = /(?<=\p{Script=Han}{2})[市省县州区]$/u

/** A whole name in the form in which it equals its other spellings. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(kindOfPlace, '')
