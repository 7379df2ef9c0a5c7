import { Converter } from 'opencc-js'

const toSimplified = Converter({ from: 'hk', to: 'cn' })

const han = /\p{Script=Han}/u

/** A name without what differs by spelling alone: marks, case, spaces, and which Chinese characters are used. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
  // The suffix says what kind of place it is: 廣州 and 廣州市 are one.
  return han.test(plain) ? toSimplified(plain).replace(/(?<=.{2})[市省]$/u, '') : plain
}
