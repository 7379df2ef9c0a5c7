import { chinesePost, gothenburg, gothenburgShanghai } from '@detwin/content/examples'
import { isHttpError, isRedirect } from '@sveltejs/kit'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../tests/snapshots.ts'
import { recordAt, recordWithId } from './record-at.ts'

const snapshot = exampleSnapshot()

function thrownBy(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

const thrown = (slug: string): unknown => thrownBy(() => recordAt(snapshot, 'city', slug, 'sv'))

test('a record is at its address, in any form of its letters', () => {
  expect(recordAt(snapshot, 'city', 'gothenburg', 'en')).toBe(gothenburg)
  expect(recordAt(snapshot, 'news', chinesePost.slug.normalize('NFD'), 'en')).toBe(chinesePost)
})

test('a former address leads to the present one for ever', () => {
  const error = thrown('goteborg')
  expect(isRedirect(error) && [error.status, error.location]).toEqual([301, '/sv/cities/se/gothenburg'])
})

test('an address of nothing is not found', () => {
  const error = thrown('atlantis')
  expect(isHttpError(error) && error.status).toBe(404)
})

describe('an agreement that was merged into another', () => {
  const merged = '00000000000000000000b009'
  const after = exampleSnapshot({ ...gothenburgShanghai, formerIds: [merged] })
  const at = (id: string, held = after) => thrownBy(() => recordWithId(held, 'agreement', id, 'sv'))

  test('leads to it for ever', () => {
    const error = at(merged)
    expect(isRedirect(error) && [error.status, error.location]).toEqual([
      301,
      `/sv/agreements/${gothenburgShanghai.id}`
    ])
    expect(after.byId(merged)).toMatchObject({ id: gothenburgShanghai.id })
  })

  test('is itself again once it is public again', () => {
    const back = { ...gothenburgShanghai, id: merged }
    const both = exampleSnapshot({ ...gothenburgShanghai, formerIds: [merged] }, back)
    expect(at(merged, both)).toBe(back)
    expect(both.byId(merged)).toBe(back)
  })

  test('was never a city, and other ids are nothing', () => {
    for (const error of [at('0'.repeat(24)), thrownBy(() => recordWithId(after, 'city', merged, 'sv'))])
      expect(isHttpError(error) && error.status).toBe(404)
  })
})
