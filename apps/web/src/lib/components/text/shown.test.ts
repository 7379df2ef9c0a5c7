import { about, chinesePost, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { partsOf } from './phrase.ts'
import { excerptOf, shownIn } from './shown.ts'

describe('a text is shown', () => {
  test('in the language of the reader, with the state of its translation', () => {
    expect(shownIn(jointStatement.title, jointStatement, 'zh-Hant')).toMatchObject({
      text: '終止協議',
      state: 'outdated'
    })
    expect(shownIn(jointStatement.title, jointStatement, 'sv')).toMatchObject({ state: 'machine', fallback: false })
  })

  test('in its source language, and known to be so, where a translation is missing', () => {
    expect(shownIn(about.title, about, 'de')).toEqual({
      text: 'About',
      locale: 'en',
      fallback: true,
      state: 'reviewed'
    })
    expect(shownIn(chinesePost.title, chinesePost, 'en')).toMatchObject({ locale: 'zh-Hant', fallback: true })
  })

  test('as converted where a program made it from another script', () => {
    const owner = {
      sourceLocale: 'zh-Hant' as const,
      translations: {
        'zh-Hant': { state: 'reviewed' },
        'zh-Hans': { state: 'machine', convertedFrom: 'zh-Hant' }
      } as const
    }
    expect(shownIn({ 'zh-Hant': '終止', 'zh-Hans': '终止' }, owner, 'zh-Hans')).toMatchObject({ state: 'converted' })
  })

  test('never in Simplified Chinese for want of Traditional', () =>
    expect(shownIn({ 'zh-Hans': '终止' }, about, 'zh-Hant')).toBeUndefined())
})

test('a sentence is taken apart at its names', () =>
  expect(partsOf('With {china}.')).toEqual([{ text: 'With ' }, { name: 'china' }, { text: '.' }]))

test.each([
  ['<p>A &amp; B<sup>1</sup>.</p>', 'A & B.'],
  ['<p>我們<strong>促請</strong>市政府</p>', '我們促請市政府']
])('an excerpt of %s reads as the text does', (html, text) => expect(excerptOf(html)).toBe(text))

test('an excerpt has no tags and no headings, and ends where it says', () => {
  expect(excerptOf('<h2>Who</h2><p>We are.</p><figure><img></figure><p>So.</p>')).toBe('We are. So.')
  expect(excerptOf(`<p>${'a'.repeat(200)}</p>`)).toHaveLength(160)
})
