import { type City } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebro, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { snapshotOf } from '../../../../tests/snapshots.ts'

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
