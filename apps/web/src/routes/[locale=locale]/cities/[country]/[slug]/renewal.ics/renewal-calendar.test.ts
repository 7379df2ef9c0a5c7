import { gothenburg, gothenburgShanghai } from '@detwin/content/examples'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { put } from '../../../../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../../../../tests/snapshots.ts'
import { renewalCalendar } from './renewal-calendar.ts'

const asked = { locale: 'en', today: '2026-11-24', origin: 'https://site.example' } as const
const expiring = (expiresOn: string | null) => ({
  ...gothenburgShanghai,
  status: 'active' as const,
  instruments: gothenburgShanghai.instruments.map((paper, index) => ({
    ...paper,
    expiresOn: index === 1 ? expiresOn : null
  }))
})
const calendarOf = (expiresOn: string | null) =>
  renewalCalendar(gothenburg, exampleSnapshot(expiring(expiresOn)), asked)
const linesOf = (text = '') => text.replaceAll('\r\n ', '').split('\r\n')

afterEach(() => vi.unstubAllEnvs())

describe('the calendar file', () => {
  test('is one whole day, with an id that stays', () => {
    const lines = linesOf(calendarOf('2027-05-16'))
    expect(lines).toContain('DTSTART;VALUE=DATE:20270516')
    expect(lines).toContain(`UID:${gothenburgShanghai.id}.i2@detwin`)
    expect(lines).toContain('SEQUENCE:0')
    expect(lines).toContain('SUMMARY:The agreement of Gothenburg with Shanghai runs out')
    expect(lines.at(-1)).toBe('')
  })

  test('is the same day whatever the time zone of the server', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(linesOf(calendarOf('2027-05-16'))).toContain('DTSTART;VALUE=DATE:20270516')
  })

  test('moves the entry when the record is corrected', () => {
    const snapshot = applyEntries(exampleSnapshot(expiring('2027-05-16')), [put(expiring('2027-06-01'), 2, 99)], '99')
    const lines = linesOf(renewalCalendar(gothenburg, snapshot, asked))
    expect(lines).toEqual(expect.arrayContaining([`UID:${gothenburgShanghai.id}.i2@detwin`, 'SEQUENCE:1']))
    expect(lines).toContain('DTSTART;VALUE=DATE:20270601')
    expect(lines).toContain('DTSTAMP:20261120T000000Z')
  })

  test('keeps its lines to 75 bytes, in every script', () => {
    const text =
      renewalCalendar(gothenburg, exampleSnapshot(expiring('2027-05-16')), { ...asked, locale: 'zh-Hant' }) ?? ''
    expect(text).toContain('哥德堡')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test.each(['2027', '2027-05', '2026-11-23', null])('is none for %s', (date) =>
    expect(calendarOf(date)).toBeUndefined()
  )
})
