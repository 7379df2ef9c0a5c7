import { chinesePost, exampleRecords, groupOne } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../../tests/snapshots.ts'
import { bylineOf } from './byline.ts'

test('a post is by a pen name and its groups, in the reader’s language', () => {
  const { penName, groups } = bylineOf(chinesePost, exampleSnapshot(), 'zh-Hant')
  expect(penName).toBe('阿榮')
  expect(groups.map(({ name, path }) => [name.text, path])).toEqual([['示例團體', '/groups/example-group']])
})

test('a post by its groups alone names nobody', () =>
  expect(bylineOf({ ...chinesePost, byline: null }, exampleSnapshot(), 'en').penName).toBeNull())

test('a group that is not public, and a post from before posts had groups, show nothing', () => {
  const records = exampleRecords.filter(({ id }) => id !== groupOne.id)
  expect(bylineOf(chinesePost, snapshotOf(...records), 'en').groups).toEqual([])
  const { groups: _groups, byline: _byline, ...old } = chinesePost
  expect(bylineOf(old, exampleSnapshot(), 'en')).toEqual({ penName: null, groups: [] })
})
