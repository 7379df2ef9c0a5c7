import { chinesePost, gothenburg } from '@detwin/content/examples'
import { isHttpError, isRedirect } from '@sveltejs/kit'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../tests/snapshots.ts'
import { recordAt } from './record-at.ts'

const snapshot = exampleSnapshot()

function thrown(slug: string): unknown {
  try {
    return recordAt(snapshot, 'city', slug, 'sv')
  } catch (error) {
    return error
  }
}

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
