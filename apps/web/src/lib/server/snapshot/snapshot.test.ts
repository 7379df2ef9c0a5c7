import type { City } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebro, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { put } from '../../../../tests/log.ts'
import { snapshotOf } from '../../../../tests/snapshots.ts'
import { applyEntries } from './apply.ts'
import { Snapshot } from './snapshot.ts'

describe('an address', () => {
  const heir: City = { ...orebro, slug: 'heir', formerSlugs: [gothenburg.slug] }

  test.each([
    ['first', [gothenburg, heir]],
    ['last', [heir, gothenburg]]
  ])('belongs to the record that has it now, published %s', (_, records) =>
    expect(snapshotOf(...records).bySlug('city', gothenburg.slug)).toEqual({ record: gothenburg, moved: false })
  )

  test('that was left leads to the record that had it', () =>
    expect(snapshotOf(heir).bySlug('city', gothenburg.slug)).toEqual({ record: heir, moved: true }))

  test('is one of its type', () => expect(snapshotOf(gothenburg).bySlug('group', gothenburg.slug)).toBeUndefined())
})

test('an agreement belongs to both its cities', () => {
  const snapshot = snapshotOf(gothenburg, shanghai, gothenburgShanghai)
  for (const city of [gothenburg, shanghai]) expect(snapshot.agreementsOf(city)).toEqual([gothenburgShanghai])
  expect(snapshot.agreementsOf(orebro)).toEqual([])
})

test('it is as new as its newest entry, in whatever order they come', () => {
  const entries = [put(gothenburg, 1, 1, '2026-11-21T00:00:00.000Z'), put(orebro, 1, 2, '2026-11-20T00:00:00.000Z')]
  expect(applyEntries(Snapshot.empty, entries, '2').updatedAt).toBe('2026-11-21T00:00:00.000Z')
})
