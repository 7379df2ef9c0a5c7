import { describe, expect, test } from 'vitest'
import { gothenburgShanghai as lapsed } from './examples/index.ts'
import type { Agreement } from './records/index.ts'
import { statusAsOf } from './status-as-of.ts'

const [signed, ended] = lapsed.events
if (!signed || !ended) throw new Error('The example has both.')
const event = (id: string, kind: 'signed' | 'proposed' | 'ended' | 'lapsed', date: string | null) => ({
  ...signed,
  id,
  kind,
  date,
  certainty: 'verified' as const
})
const agreement = (...events: Agreement['events']): Agreement => ({ ...lapsed, instruments: [], events })

describe('as of a day, the status', () => {
  test.each([
    ['2019-12-30', 'active', '2003', []],
    ['2019-12-31', 'ended', '2019-12-31', []],
    ['2003-12-31', 'active', '2003', []],
    ['2003-06-01', 'unverified', null, ['s']]
  ] as const)('on %s is %s since %s, open: %j', (day, status, since, open) =>
    expect(statusAsOf(agreement(event('s', 'signed', '2003'), event('e', 'ended', '2019-12-31')), day)).toMatchObject({
      status,
      since,
      open
    })
  )

  test('does not exist before the agreement', () => {
    expect(statusAsOf(agreement(event('s', 'signed', '2003')), '2002-12-31')).toBeUndefined()
    expect(statusAsOf({ ...lapsed, events: [] }, '1985-12-31')).toBeUndefined()
    expect(statusAsOf(agreement(event('p', 'proposed', '2001'), event('s', 'signed', '2003')), '2002-12-31')).toEqual({
      status: 'unverified',
      since: null,
      certainty: 'claimed',
      decidedBy: null,
      open: []
    })
  })

  test('is unverified where nobody knows when it began', () =>
    expect(statusAsOf(agreement(), '1980-01-01')?.status).toBe('unverified'))

  test('counts a beginning without a date, and no other event without one', () =>
    expect(statusAsOf(agreement(event('s', 'signed', null), event('e', 'ended', null)), '1990-01-01')).toMatchObject({
      status: 'active',
      open: ['e']
    }))

  test('knows today what was wrong then', () =>
    expect(statusAsOf(lapsed, '2020-05-01')).toMatchObject({ status: 'lapsed', since: '2019-12-31', open: [] }))

  test('on a day after everything is the status of today', () =>
    expect(statusAsOf(lapsed, '2026-01-01')).toMatchObject({ status: lapsed.status, since: lapsed.statusSince }))
})
