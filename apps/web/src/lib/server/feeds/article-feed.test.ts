import type { Locale } from '@detwin/content'
import { groupTwo, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { articleEntries } from './article-feed.ts'

const entry = (locale: Locale, snapshot = exampleSnapshot()) =>
  articleEntries([jointStatement], snapshot, locale, 'https://site.example')[0]

describe('a text in a feed', () => {
  test('says when a machine wrote it, or when it is behind its source', () => {
    expect(entry('sv')?.html).toMatch(/^<p lang="sv" dir="ltr"><em>maskinöversatt utkast, [^<]+<\/em><\/p><p>Vi ber/)
    expect(entry('zh-Hant')?.html).toMatch(/^<p lang="zh-Hant" dir="ltr"><em>[^<]+<\/em><\/p><p>我們請/)
  })

  test('says that it stands in for one in the language of the reader', () => {
    expect(entry('de')?.html).toMatch(/^<p lang="de" dir="ltr"><em>[^<]*Englisch[^<]*<\/em><\/p><p>We ask/)
    expect(entry('ug')?.html).toMatch(/^<p lang="en" dir="ltr"><em>shown in English, not yet in Uyghur<\/em><\/p><p>We/)
  })

  test('says nothing of itself when it is the source or was reviewed', () =>
    expect(entry('en')?.html).toMatch(/^<p>We ask/))

  test('is by the groups that signed it and are public', () => {
    expect(entry('en')?.authors).toHaveLength(2)
    expect(entry('en', applyEntries(exampleSnapshot(), [withdraw(groupTwo, 2, 99)], '99'))?.authors).toHaveLength(1)
  })
})
