import { describe, expect, test } from 'vitest'
import { en } from './en/en.ts'
import { spokenLocales, words } from './words.ts'

/** Every text of a dictionary that is no function, by its path. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key))
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()

// A language that forgets `{china}` in a sentence leaves out a name, and nobody sees it in a type.
describe.each(spokenLocales.filter((locale) => locale !== 'en'))('the words in %s', (locale) => {
  const own = new Map(textsOf(words(locale)))
  const provinces = /^place\.provinces\./

  test('have text in every place', () => expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]))

  test('have the placeholders of the English sentence', () => {
    const different = textsOf(en)
      .filter(([path]) => !provinces.test(path))
      .map(([path, text]) => [path, placeholders(text), placeholders(own.get(path) ?? '')] as const)
      // `{since}` and `{when}` hold the same date: a language takes the one its sentence needs.
      .map(([path, wanted, given]) =>
        path.startsWith('record.stands.')
          ? ([path, wanted.map(anyDate).toSorted(), given.map(anyDate).toSorted()] as const)
          : ([path, wanted, given] as const)
      )
      .filter(([, wanted, given]) => wanted.join() !== given.join())
    expect(different).toEqual([])
  })

  test.each([0, 1, 2, 5, 1234])('write the number %d into every sentence that counts', (n) => {
    const { cities, search, letter, map, place } = words(locale)
    const counted = [
      cities.counts(n, n),
      cities.found(n),
      search.found(n),
      letter.forCouncil.facts.others(n),
      map.lead(n, n),
      map.unplaced(n),
      map.tiesMissing(n),
      place.lead(n, n),
      place.leadChina(n, n)
    ]
    for (const text of counted) {
      expect(text).toMatch(/\d/)
      expect(text).not.toContain('{n}')
    }
  })
})

const anyDate = (name: string): string => (name === '{since}' || name === '{when}' ? '{date}' : name)
