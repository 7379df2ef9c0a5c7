import { gothenburg, gothenburgShanghai, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { put, withdraw } from '../../../tests/log.ts'
import { exampleSnapshot } from '../../../tests/snapshots.ts'
import { recordAt, recordWithId } from './record-at.ts'

const reason = { reason: { en: 'The date was wrong.' }, sourceLocale: 'en' } as const
const gone = { ...withdraw(jointStatement, 2, 98), withdrawal: reason }
const snapshot = applyEntries(
  exampleSnapshot(),
  [gone, withdraw(gothenburgShanghai, 2, 99), withdraw(gothenburg, 2, 97)],
  '99'
)

const thrown = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

describe('the address of a record that was withdrawn', () => {
  test('says so, with the day and the reason', () =>
    expect(thrown(() => recordAt(snapshot, 'statement', jointStatement.slug, 'en'))).toMatchObject({
      status: 410,
      body: { withdrawn: { type: 'statement', day: '2026-11-20', withdrawal: reason } }
    }))

  test('says so at former addresses too, and without a reason where none was given', () =>
    expect(thrown(() => recordAt(snapshot, 'city', 'goteborg', 'en'))).toMatchObject({
      status: 410,
      body: { withdrawn: { type: 'city', withdrawal: null } }
    }))

  test('can be an id', () =>
    expect(thrown(() => recordWithId(snapshot, 'agreement', gothenburgShanghai.id, 'en'))).toMatchObject({
      status: 410
    }))

  test('is the record’s again once it is back', () => {
    const back = applyEntries(snapshot, [put(jointStatement, 3, 100)], '100')
    expect(recordAt(back, 'statement', jointStatement.slug, 'en')).toBe(jointStatement)
  })

  test('is nothing where nothing ever was', () =>
    expect(thrown(() => recordAt(snapshot, 'statement', 'never', 'en'))).toMatchObject({ status: 404 }))
})

test.each(['', '/renewal.ics'])('a former address leads to that of today%s', (file) =>
  expect(thrown(() => recordAt(exampleSnapshot(), 'city', 'goteborg', 'sv', file))).toMatchObject({
    status: 301,
    location: `/sv/cities/se/gothenburg${file}`
  })
)
