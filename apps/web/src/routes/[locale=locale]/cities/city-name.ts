import type { City } from '@detwin/content'

// Letters that Unicode does not take apart into a base and a mark.
const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** The plain form of a name: no case, no marks, so that "goteborg" finds Göteborg. */
export const plainForm = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
    .trim()

/** Whether a city answers to what a reader typed, in any language; its address counts as a name (`oerebro`). */
export function answersTo(city: City, typed: string): boolean {
  const wanted = plainForm(typed)
  return [...Object.values(city.name), city.slug, ...city.formerSlugs].some((name) => plainForm(name).includes(wanted))
}
