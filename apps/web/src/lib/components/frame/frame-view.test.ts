import { chinesePost, siteRecord } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { frameView } from './frame-view.ts'

const until = (day: string | null) => exampleSnapshot({ ...siteRecord, banner: { news: chinesePost.id, until: day } })

describe('the banner', () => {
  test('is there on its last day', () =>
    expect(frameView(until('2026-11-24'), 'zh-Hant', '2026-11-24').banner?.title.text).toBe('哥德堡協議到期'))
  test('is gone on the day after', () =>
    expect(frameView(until('2026-11-24'), 'en', '2026-11-25').banner).toBeUndefined())
  test('stays where no day is given', () => expect(frameView(until(null), 'en', '2099-01-01').banner).toBeDefined())
  test('is not there when its post is not public', () =>
    expect(frameView(snapshotOf(siteRecord), 'en', '2026-11-24').banner).toBeUndefined())
})

test('the navigation is the one of the site, in its source language where it must', () =>
  expect(frameView(exampleSnapshot(), 'sv', '2026-11-24').navigation[0]).toMatchObject({
    href: '/cities',
    label: { text: 'Cities', fallback: true }
  }))

test('a site nobody has written yet still has a name and a way around', () => {
  const frame = frameView(snapshotOf(), 'zh-Hant', '2026-11-24')
  expect(frame.navigation.map(({ label }) => label.text)).toEqual(['城市', '地圖', '行動', '聯合聲明', '消息', '團體'])
  expect(frame.updatedOn).toBeUndefined()
})
