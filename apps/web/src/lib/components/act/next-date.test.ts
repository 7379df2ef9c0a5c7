import { gothenburgShanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { comingDates, nextDateOf } from './next-date.ts'

const active = (...expiresOn: (string | null)[]) => ({
  ...gothenburgShanghai,
  status: 'active' as const,
  events: [],
  instruments: expiresOn.map((date, index) => ({
    id: `i${index}`,
    kind: 'memorandum' as const,
    title: null,
    signedOn: '2003',
    expiresOn: date,
    sources: []
  }))
})

const today = '2026-11-24'

describe('the next date', () => {
  test.each([
    ['2026-11-24', 'now', null],
    ['2026-12-24', 'ahead', { value: 30, unit: 'day' }],
    ['2027-05-24', 'ahead', { value: 6, unit: 'month' }],
    ['2027-05-23', 'ahead', { value: 5, unit: 'month' }],
    ['2029-11-24', 'ahead', { value: 3, unit: 'year' }],
    ['2029-11-23', 'ahead', { value: 2, unit: 'year' }],
    ['2026-11', 'now', null],
    ['2027-02', 'ahead', { value: 3, unit: 'month' }],
    ['2026', 'now', null],
    ['2028', 'ahead', { value: 2, unit: 'year' }],
    ['2025-01-01', 'passed', null]
  ])('%s is %s', (date, state, away) => expect(nextDateOf([active(date)], today)).toMatchObject({ date, state, away }))

  test('is that of the last paper of an agreement', () =>
    expect(nextDateOf([active('2027', null, '2030-01')], today)?.date).toBe('2030-01'))

  test('is the soonest of several agreements, and one that passed only when none is to come', () => {
    expect(nextDateOf([active('2030'), active('2027-01'), active('2020')], today)?.date).toBe('2027-01')
    expect(nextDateOf([active('2010'), active('2020')], today)?.date).toBe('2020')
    expect(comingDates([active('2030'), active('2027-01'), active('2020')], today).map(({ date }) => date)).toEqual([
      '2027-01',
      '2030'
    ])
  })

  test('is none where nothing can run out, or something happened since', () => {
    expect(nextDateOf([active(null)], today)).toBeNull()
    expect(nextDateOf([{ ...active('2027'), status: 'ended' }], today)).toBeNull()
    const [event] = gothenburgShanghai.events
    const kept = event ? [{ ...event, kind: 'kept' as const, date: '2021', correction: null }] : []
    expect(nextDateOf([{ ...active('2020'), events: kept }], today)).toBeNull()
  })
})
