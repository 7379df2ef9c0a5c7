import { gothenburgShanghai, orebroUnnamed, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { SourceNotes } from '../sources/source-notes.ts'
import { agreementView, briefOf } from './agreement-view.ts'

const snapshot = exampleSnapshot()
const view = (agreement = gothenburgShanghai, of = snapshot) => {
  const notes = new SourceNotes(of)
  return { ...agreementView(agreement, of, notes, 'en'), sources: notes.all }
}

describe('the timeline', () => {
  test('tells papers and events in the order in which they happened', () =>
    expect(view().timeline.map(({ date, event, papers }) => [date, event?.kind, papers.length])).toEqual([
      ['1986', undefined, 1],
      ['2003', 'signed', 1],
      ['2019-12-31', 'lapsed', 0],
      ['2020-04', 'ended', 0]
    ]))

  test('draws the line as the history went: a corrected event does not cut it', () =>
    expect(view().timeline.map(({ after }) => after)).toEqual([null, 'unverified', 'lapsed', 'lapsed']))

  test('writes a year once', () => {
    const [event] = gothenburgShanghai.events
    const twice = { ...gothenburgShanghai, events: event ? [event, { ...event, id: 'e9', kind: 'kept' as const }] : [] }
    expect(view(twice).timeline.map(({ year }) => year)).toEqual(['1986', '2003', ''])
  })

  test('keeps a corrected event with its reason', () =>
    expect(view().timeline.at(-1)?.event?.correction).toMatchObject({ on: '2020-06-01', reason: { locale: 'en' } }))

  test('puts a paper of unknown date first', () => {
    const [paper] = gothenburgShanghai.instruments
    const undated = { ...gothenburgShanghai, instruments: paper ? [{ ...paper, signedOn: null }] : [] }
    expect(view(undated).timeline[0]).toMatchObject({ date: null, year: '' })
  })
})

describe('sources', () => {
  test('are numbered once each, as the page names them', () =>
    expect(view().sources.map(({ number, publisher }) => [number, publisher])).toEqual([
      [1, 'Wikipedia'],
      [2, 'Chinascope']
    ]))

  test('that list what has lapsed disagree', () => expect(view().disagree).toBe(true))
  test('that list what nobody verified do not', () => expect(view(orebroUnnamed).disagree).toBe(false))
  test('that are not public have no number', () => expect(view(gothenburgShanghai, snapshotOf()).listedBy).toEqual([]))
})

describe('the Chinese side', () => {
  test('can be left open by the sources', () =>
    expect(briefOf(orebroUnnamed, snapshot, 'en')).toMatchObject({ china: null, unnamed: true }))
  test('can be a city that is not public', () =>
    expect(briefOf(gothenburgShanghai, snapshotOf(), 'en')).toMatchObject({ city: null, china: null, unnamed: false }))
  test('is named in the language of the reader', () =>
    expect(briefOf(gothenburgShanghai, snapshot, 'zh-Hant').china?.name.text).toBe(shanghai.name['zh-Hant']))
})
