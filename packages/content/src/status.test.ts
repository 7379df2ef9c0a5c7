import { describe, expect, test } from 'vitest'
import { type Certainty, type EventKind, inOrder, type Status, type StatusEvent, statusOf } from './status.ts'

/** `ended 2020` claimed, `ended! 2020` verified, `ended? 2020` corrected, `ended` undated. */
function event(text: string, index: number): StatusEvent {
  const [, kind, mark, date] = /^(\w+)([!?]?)(?: (.+))?$/.exec(text) ?? []
  return {
    id: `e${index}`,
    kind: kind as EventKind, // the table below is the only writer
    date: date ?? null,
    certainty: mark === '!' ? 'verified' : 'claimed',
    correction: mark === '?' ? {} : null
  }
}

const table: [events: string[], status: Status, since: string | null, certainty: Certainty][] = [
  [[], 'unverified', null, 'claimed'],
  [['proposed 2023'], 'unverified', null, 'claimed'],
  [['signed 2003'], 'unverified', null, 'claimed'],
  [['signed! 2003'], 'active', '2003', 'verified'],
  [['signed 1986', 'signed! 2003'], 'active', '2003', 'verified'],
  [['signed! 2003', 'under_review 2024'], 'under_review', '2024', 'claimed'],
  [['under_review 2023', 'kept! 2023'], 'active', '2023', 'verified'],
  [['signed 1978', 'suspended 2012'], 'suspended', '2012', 'claimed'],
  [['suspended 2012', 'under_review 2013', 'kept 2014'], 'suspended', '2012', 'claimed'],
  [['suspended 2012', 'reinstated 2014'], 'active', '2014', 'claimed'],
  [['signed! 2003', 'lapsed! 2019-12-31', 'ended? 2020'], 'lapsed', '2019-12-31', 'verified'],
  [['lapsed 2019', 'under_review 2020', 'kept 2020'], 'lapsed', '2019', 'claimed'],
  [['lapsed 2019', 'ended 2020'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'lapsed 2021'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'suspended 2021'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'kept 2021'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'ended 2021'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'ended! 2020-02-24'], 'ended', '2020-02-24', 'verified'],
  [['ended! 2020-02-24', 'ended 2021'], 'ended', '2020-02-24', 'verified'],
  [['ended 2020', 'proposed! 2021'], 'ended', '2020', 'claimed'],
  [['ended 2020', 'signed 2022'], 'active', '2022', 'claimed'],
  [['ended 2020', 'reinstated 2020'], 'active', '2020', 'claimed'],
  [['reinstated 2020', 'ended 2020'], 'active', '2020', 'claimed'],
  [['ended', 'signed 1985'], 'ended', null, 'claimed'],
  [['signed', 'ended 2020'], 'ended', '2020', 'claimed'],
  [['ended 2020-05', 'signed! 2020'], 'ended', '2020-05', 'claimed'],
  [['ordered_to_end 2025'], 'under_review', '2025', 'claimed'],
  [['ordered_to_end 2025', 'ended 2025-10'], 'ended', '2025-10', 'claimed'],
  [['ended 2020', 'ordered_to_end 2025'], 'ended', '2020', 'claimed'],
  [['disputed 2021'], 'disputed', '2021', 'claimed'],
  [['ended 2020', 'disputed 2021'], 'disputed', '2021', 'claimed'],
  [['signed! 2003', 'ended? 2020'], 'active', '2003', 'verified']
]

describe('the status', () => {
  test.each(table)('after %j is %s since %s, %s', (texts, status, since, certainty) => {
    expect(statusOf(texts.map(event))).toMatchObject({ status, since, certainty })
  })

  test.each(table.filter(([events]) => new Set(events).size > 1))(
    'after %j does not depend on the order of typing',
    (texts, status) => {
      expect(statusOf(texts.map(event).reverse()).status).toBe(status)
    }
  )
})

test('events are told as they happened', () => {
  const told = inOrder(['ended', 'lapsed 2019-12-31', 'proposed', 'signed 2003', 'under_review 2019'].map(event))
  expect(told.map(({ kind }) => kind)).toEqual(['proposed', 'signed', 'under_review', 'lapsed', 'ended'])
})
