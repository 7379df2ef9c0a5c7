import type { Agreement } from '@detwin/content'
import { gothenburgShanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { calendarExport } from './export-at.ts'

const [vote] = gothenburgShanghai.events
if (!vote) throw new Error('The example has no event.')
const tie: Agreement = {
  ...gothenburgShanghai,
  status: 'active',
  instruments: gothenburgShanghai.instruments.map((paper, index) => ({
    ...paper,
    expiresOn: index === 1 ? '2027-05-16' : null
  })),
  events: [
    ...gothenburgShanghai.events,
    { ...vote, id: 'vote', kind: 'under_review', date: '2026-12-10' },
    { ...vote, id: 'month', kind: 'under_review', date: '2027-01' },
    { ...vote, id: 'past', kind: 'under_review', date: '2026-11-27' },
    { ...vote, id: 'wrong', kind: 'ended', date: '2026-12-11', correction: { on: '2026-11-20', reason: { en: 'No.' } } }
  ]
}

async function calendar(search = '', ...more: Agreement[]): Promise<string[]> {
  const asked = { snapshot: exampleSnapshot(tie, ...more), siteUrl: 'https://site.example', today: '2026-11-28' }
  const answer = calendarExport({ ...asked, search: new URLSearchParams(search) })
  const text = await answer.text()
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  return text.replaceAll('\r\n ', '').split('\r\n')
}

const of = (lines: string[], name: string): string[] => lines.filter((line) => line.startsWith(name))

describe('the calendar of a list', () => {
  test('has each day that is ahead and known to the day, under an id that stays', async () => {
    const lines = await calendar()
    expect(of(lines, 'UID:')).toEqual([`UID:${tie.id}.i2@detwin`, `UID:${tie.id}.vote@detwin`])
    expect(of(lines, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270516', 'DTSTART;VALUE=DATE:20261210'])
    expect(of(lines, 'SEQUENCE')).toEqual(['SEQUENCE:0', 'SEQUENCE:0'])
    expect(of(lines, 'SUMMARY')).toEqual([
      'SUMMARY:The agreement of Gothenburg with Shanghai runs out',
      'SUMMARY:Gothenburg and Shanghai: Put under review'
    ])
    expect(of(lines, 'URL')[0]).toContain(`https://site.example/en/agreements/${tie.id}`)
  })

  test('is one calendar, however many parts it was written in', async () => {
    const many = Array.from({ length: 45 }, (_, n) => ({ ...tie, id: n.toString(16).padStart(24, '0') }))
    const lines = await calendar('', ...many)
    expect(of(lines, 'BEGIN:VEVENT')).toHaveLength(92)
    expect(of(lines, 'END:VEVENT')).toHaveLength(92)
    expect(
      [of(lines, 'BEGIN:VCALENDAR'), of(lines, 'END:VCALENDAR'), of(lines, 'PRODID')].map(({ length }) => length)
    ).toEqual([1, 1, 1])
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  test('speaks the language that was asked for', async () => {
    const lines = await calendar('locale=zh-Hant&country=SE')
    expect(of(lines, 'SUMMARY')[0]).toContain('哥德堡')
    expect(of(lines, 'NAME')[0]).toContain('即將到來的日期')
  })

  test('of nothing is still one', async () =>
    expect((await calendar('status=disputed')).join()).toMatch(/^BEGIN:VCALENDAR,.*END:VCALENDAR,$/))

  test('refuses a language that is none', async () => {
    const snapshot = exampleSnapshot()
    const answer = calendarExport({
      snapshot,
      siteUrl: '',
      today: '2026-11-28',
      search: new URLSearchParams('locale=zh')
    })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ parameter: 'locale', allowed: expect.arrayContaining(['zh-Hant']) })
    ])
  })
})
