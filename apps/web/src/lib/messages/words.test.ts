import { describe, expect, test } from 'vitest'
import { en } from './en/en.ts'
import { spokenLocales, words } from './words.ts'

type Sentence = string | ((...values: number[]) => string | number)

/** Every sentence by its place in the dictionary: `act.next.today`. */
function sentencesOf(part: object, path = ''): [string, Sentence][] {
  return Object.entries(part).flatMap(([key, value]: [string, Sentence | object]): [string, Sentence][] =>
    typeof value === 'string' || typeof value === 'function'
      ? // Every function here makes a sentence; numbers do for texts too, as it only prints what it is given.
        [[path + key, value as Sentence]]
      : sentencesOf(value, `${path}${key}.`)
  )
}

const said = (sentence: Sentence): string => String(typeof sentence === 'string' ? sentence : sentence(2, 3, 4, 5))
const namesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()

/** `{since}` and `{when}` hold the same date: where a status stands, a language takes the one its sentence needs. */
const filledIn = (path: string, sentence: Sentence): string[] =>
  path.startsWith('record.stands.')
    ? namesIn(said(sentence).replace(/\{(?:since|when)\}/g, '{date}'))
    : namesIn(said(sentence))

const expected = new Map(sentencesOf(en))

describe.each(spokenLocales.filter((locale) => locale !== 'en'))('the words in %s', (locale) => {
  const { locale: own, ...messages } = words(locale)
  const sentences = sentencesOf(messages)

  test('are its own, all of them and no others', () => {
    expect(own).toBe(locale)
    expect(sentences.map(([path]) => path).toSorted()).toEqual([...expected.keys()].toSorted())
  })

  test('have text in every place', () => {
    expect(sentences.filter(([, sentence]) => said(sentence).trim() === '')).toEqual([])
  })

  test('have the places to fill of the English, each once', () => {
    const names = sentences.map(([path, sentence]) => [path, filledIn(path, sentence)])
    expect(Object.fromEntries(names)).toEqual(
      Object.fromEntries(sentences.map(([path]) => [path, filledIn(path, expected.get(path) ?? '')]))
    )
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

/** What a run of Chinese or Japanese never has: half-width marks beside its characters, and the quotes of another usage. */
const foreign: [string, RegExp][] = [
  ['zh-Hant', /[\p{Script=Han}][,;:?!()]|[,;:?!()][\p{Script=Han}]|[“”]/u],
  ['zh-Hans', /[\p{Script=Han}][,;:?!()]|[,;:?!()][\p{Script=Han}]|[「」]/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}ー][,;:?!()]|[,;:?!()][\p{Script=Han}\p{Script=Hiragana}]|[“”，]/u]
]

test.each(foreign)('punctuation in %s is its own', (locale, pattern) =>
  expect(
    sentencesOf(words(spokenLocales.find((spoken) => spoken === locale) ?? 'en')).filter(([, sentence]) =>
      pattern.test(said(sentence))
    )
  ).toEqual([])
)
