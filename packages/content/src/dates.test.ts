import { describe, expect, test } from 'vitest'
import { earliestDay, formatDate, isPartialDate, latestDay, precisionOf } from './dates.ts'

describe('a partial date', () => {
  test.each(['2022', '2022-11', '2022-11-17', '2024-02-29'])('%s is one', (text) =>
    expect(isPartialDate(text)).toBe(true)
  )
  test.each(['', '22', '2022-13', '2022-00', '2023-02-29', '2022-1', '2022-11-17T00:00', '2022-11-17-01', 'by 2022'])(
    '%s is not',
    (text) => expect(isPartialDate(text)).toBe(false)
  )

  test.each([
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022-11-17', 'day', '2022-11-17', '2022-11-17']
  ])('%s has the precision of a %s and spans %s to %s', (date, precision, from, to) => {
    expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([precision, from, to])
  })

  test.each([
    ['2022', 'en', '2022'],
    ['2022-11', 'en', 'November 2022'],
    ['2022-11-17', 'en', '17 November 2022'],
    ['2022-11', 'zh-Hant', '2022年11月'],
    ['2022-11-17', 'zh-Hant', '2022年11月17日'],
    ['2022-11-17', 'sv', '17 november 2022']
  ] as const)('%s in %s reads %s', (date, locale, words) => expect(formatDate(date, locale)).toBe(words))
})
