import type { Locale } from '@detwin/content'
import { gothenburg, gothenburgShanghai, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { put, withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { detailsOf } from './details.ts'
import { outdatedSince } from './outdated.ts'
import { versionsOf } from './versions.ts'

const after = (...entries: Parameters<typeof applyEntries>[1]) => applyEntries(exampleSnapshot(), entries, '99')

describe('before and after', () => {
  test('a name, in the language of the reader or the record’s own', () => {
    const renamed = { ...gothenburg, name: { ...gothenburg.name, en: 'Göteborg' } }
    const rows = detailsOf(after(put(renamed, 2, 98)), renamed, 'en').get(2)?.rows
    expect(rows).toMatchObject([{ label: 'Name', before: { text: 'Gothenburg' }, after: { text: 'Göteborg' } }])
    expect(detailsOf(after(put(renamed, 2, 98)), renamed, 'zh-Hant').get(2)?.rows).toHaveLength(1)
  })

  test('dates of events and papers, as exact as they were', () => {
    const changed = {
      ...gothenburgShanghai,
      events: gothenburgShanghai.events.map((event, index) => (index === 1 ? { ...event, date: '2019' } : event)),
      instruments: gothenburgShanghai.instruments.map((paper) => ({ ...paper, expiresOn: null }))
    }
    expect(detailsOf(after(put(changed, 2, 98)), changed, 'en').get(2)?.rows).toEqual([
      {
        label: expect.stringContaining('Date of'),
        before: { date: gothenburgShanghai.events[1]?.date },
        after: { date: '2019' }
      },
      { label: 'Sister-city agreement, valid until', before: { date: '2019-12-31' }, after: null }
    ])
  })

  test('what readers go by in an event: claimed or verified, who decided, why', () => {
    const changed = {
      ...gothenburgShanghai,
      events: gothenburgShanghai.events.map((event) =>
        event.kind === 'signed'
          ? { ...event, certainty: 'verified' as const, decidedBy: 'council' as const, reason: 'other' as const }
          : event
      )
    }
    expect(detailsOf(after(put(changed, 2, 98)), changed, 'en').get(2)?.rows).toMatchObject([
      { label: 'Evidence for “Signed”', before: { text: 'claimed, not verified' }, after: { text: 'verified' } },
      { label: 'Who decided “Signed”', before: { text: 'unknown' }, after: { text: 'the municipal council' } },
      { label: 'Reason for “Signed”', before: { text: 'unknown' }, after: { text: 'other' } }
    ])
  })

  test('an event that is gone, a Chinese side that is named, and other sources', () => {
    const changed = {
      ...gothenburgShanghai,
      chinaCity: null,
      listedBy: [],
      events: gothenburgShanghai.events.filter(({ kind }) => kind !== 'signed')
    }
    const details = detailsOf(after(put(changed, 2, 98)), changed, 'en').get(2)
    expect(details?.rows).toMatchObject([
      { label: 'Chinese side', before: { text: 'Shanghai' }, after: { text: expect.stringContaining('do not name') } },
      { label: 'Event', before: { text: 'Signed (2003)' }, after: null }
    ])
    expect(details?.named).toEqual(['Sources'])
  })

  test('who signed, and no name of a group that is not public', () => {
    const [first, ...others] = jointStatement.signatures
    if (!first) throw new Error('Nobody signed the example.')
    const changed = { ...jointStatement, signatures: others }
    const rows = (snapshot: Snapshot) => detailsOf(snapshot, changed, 'en').get(2)?.rows
    const group = exampleSnapshot().get('group', first.group)
    if (!group) throw new Error('The group of the example is not public.')
    expect(rows(after(put(changed, 2, 98)))).toMatchObject([
      { label: 'Signature', before: { text: group.name.en }, after: null }
    ])
    expect(rows(after(put(changed, 2, 98), withdraw(group, 2, 99))) ?? []).toEqual([])
  })

  test('a longer text, on a page of its own', () => {
    const changed = { ...jointStatement, body: { ...jointStatement.body, en: '<p>Other.</p>' } }
    expect(detailsOf(after(put(changed, 2, 98)), changed, 'en').get(2)?.textPath).toBe(
      `/changes/${jointStatement.id}/2`
    )
  })

  test('a longer text, to those who read the language that changed', () => {
    const translated = { ...jointStatement, body: { ...jointStatement.body, de: '<p>Anders.</p>' } }
    const details = (reader: Locale) => detailsOf(after(put(translated, 2, 98)), translated, reader).get(2)
    expect(details('de')?.textPath).toBe(`/changes/${jointStatement.id}/2`)
    expect(details('sv')).toBeUndefined()
    // The words of the interface are English there, the reader is not.
    expect(details('nl')).toBeUndefined()
  })

  test('a card or a contact, by its name', () => {
    const { contact: _gone, ...without } = gothenburg
    expect(detailsOf(after(put(without, 2, 98)), without, 'en').get(2)?.named).toEqual(['Contact of the council'])
  })

  test('of several changes, each', () => {
    const first = { ...gothenburg, name: { ...gothenburg.name, en: 'A' } }
    const second = { ...gothenburg, name: { ...gothenburg.name, en: 'B' } }
    const details = detailsOf(after(put(first, 2, 98), put(second, 3, 99)), second, 'en')
    expect([2, 3].map((revision) => details.get(revision)?.rows)).toMatchObject([
      [{ before: { text: 'Gothenburg' }, after: { text: 'A' } }],
      [{ before: { text: 'A' }, after: { text: 'B' } }]
    ])
  })

  test('is unknown before a withdrawal, and nothing is made up', () => {
    const snapshot = after(withdraw(gothenburg, 2, 98), put({ ...gothenburg, website: null }, 3, 99))
    expect(versionsOf(snapshot, gothenburg).map(({ before }) => before)).toEqual([null, null, null])
    expect(detailsOf(snapshot, gothenburg, 'en').size).toBe(0)
  })
})

describe('an outdated translation', () => {
  const reviewed = {
    ...jointStatement,
    translations: { en: { state: 'reviewed' }, sv: { state: 'reviewed' } }
  } as const
  const outdated = {
    ...reviewed,
    body: { ...reviewed.body, en: '<p>Other.</p>' },
    translations: { en: { state: 'reviewed' }, sv: { state: 'outdated' } }
  } as const
  const later = { ...outdated, body: { ...outdated.body, en: '<p>Other again.</p>' } }

  test('says when its source changed first, and where to see it', () => {
    const at = '2026-05-03T10:00:00.000Z'
    const snapshot = applyEntries(exampleSnapshot(reviewed), [put(outdated, 2, 98, at), put(later, 3, 99)], '99')
    expect(outdatedSince(snapshot, later, 'sv')).toEqual({ day: '2026-05-03', path: `/changes/${later.id}/2` })
    expect(outdatedSince(snapshot, later, 'en')).toBeNull()
  })

  test('says nothing where the log does not', () =>
    expect(outdatedSince(exampleSnapshot(outdated), outdated, 'sv')).toBeNull())
})
