import { describe, expect, test } from 'vitest'
import { plainIn } from '../text/shown.ts'
import { labelsOf } from './labels.ts'

const named = (text: string, x: number, y: number) => ({ name: plainIn(text, 'en'), x, y })
const placed = (...places: ReturnType<typeof named>[]) =>
  labelsOf(places, 800, 600).map(({ name, anchor }) => [name.text, anchor])

describe('a name', () => {
  test('stands to the right of its place', () => expect(placed(named('Lund', 400, 300))).toEqual([['Lund', 'start']]))

  test('stands to the left at the right edge', () => expect(placed(named('Lund', 780, 300))).toEqual([['Lund', 'end']]))

  test('stays clear of another mark', () =>
    expect(placed(named('Malmö', 400, 300), named('Lund', 440, 300))).toEqual([
      ['Malmö', 'end'],
      ['Lund', 'start']
    ]))

  test('stands beside the outermost of several marks', () => {
    const x = (aside: number) => labelsOf([{ ...named('Lund', 400, 300), aside }], 800, 600)[0]?.x
    expect(x(1)).toBe((x(0) ?? 0) + 28)
  })

  test('is left out where there is no room', () => {
    const crowd = Array.from({ length: 40 }, (_, n) =>
      named(`Place ${n}`, 300 + (n % 8) * 12, 300 + Math.floor(n / 8) * 12)
    )
    expect(placed(...crowd).length).toBeLessThan(18)
  })

  test('of five Chinese characters needs more room than one of five letters', () => {
    expect(placed(named('Borås', 690, 300))).toEqual([['Borås', 'start']])
    expect(placed(named('維斯特羅斯', 690, 300))).toEqual([['維斯特羅斯', 'end']])
  })
})
