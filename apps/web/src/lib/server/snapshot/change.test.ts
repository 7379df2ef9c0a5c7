import { gothenburg, gothenburgShanghai, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { put, renamed, withdraw } from '../../../../tests/log.ts'
import { changeOf } from './change.ts'

test('what was not public is published', () =>
  expect(changeOf(null, put(gothenburg, 1, 1))).toEqual({
    at: '2026-11-20T00:00:00.000Z',
    revision: 1,
    kind: 'published'
  }))

test('a change names the fields that differ', () =>
  expect(changeOf(gothenburg, put(renamed, 2, 2))).toMatchObject({ kind: 'changed', fields: ['name'] }))

test('a withdrawal says no more than that', () =>
  expect(changeOf(gothenburg, withdraw(gothenburg, 2, 2))).toMatchObject({ kind: 'withdrawn', revision: 2 }))

test('an agreement tells its status, and the events that came or were marked as wrong', () => {
  const corrected = gothenburgShanghai.events.filter(({ correction }) => correction)
  const before = {
    ...gothenburgShanghai,
    status: 'active' as const,
    events: gothenburgShanghai.events.slice(1).map((event) => ({ ...event, correction: null }))
  }
  const { status, added, corrected: marked } = changeOf(before, put(gothenburgShanghai, 2, 2))
  expect(status).toEqual({ before: 'active', after: gothenburgShanghai.status })
  expect(added?.map(({ id }) => id)).toEqual([gothenburgShanghai.events[0]?.id])
  expect(corrected).not.toEqual([])
  expect(marked?.map(({ id }) => id)).toEqual(corrected.map(({ id }) => id))
})

test('an agreement whose events stay tells nothing of them', () => {
  const change = changeOf(gothenburgShanghai, put({ ...gothenburgShanghai, listedBy: [] }, 2, 2))
  expect(Object.keys(change)).toEqual(['at', 'revision', 'kind', 'fields', 'before'])
})

test('a statement tells which text it has from now on', () =>
  expect(changeOf(jointStatement, put(jointStatement, 2, 2)).textHash).toBe(jointStatement.textHash))
