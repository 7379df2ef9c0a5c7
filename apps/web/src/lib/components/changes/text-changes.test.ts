import { describe, expect, test } from 'vitest'
import { paragraphsOf, textChanges } from './text-changes.ts'

const told = (before: string, after: string, locale: 'en' | 'zh-Hant') =>
  textChanges(before, after, locale).map((block) =>
    'same' in block
      ? `=${block.same}`
      : block.runs.map(({ text, kind }) => ({ same: text, out: `[-${text}-]`, in: `[+${text}+]` })[kind]).join('')
  )

describe('a changed text', () => {
  test('tells words that came and went, and counts what stayed', () =>
    expect(
      told(
        '<p>One stays.</p><p>Two stays.</p><p>We ask the city.</p>',
        '<p>One stays.</p><p>Two stays.</p><p>We urge the city.</p>',
        'en'
      )
    ).toEqual(['=2', 'We [-ask-][+urge+] the city.']))

  test('tells words that changed side by side as one change', () =>
    expect(told('<p>Hundreds of cities.</p>', '<p>More than three hundred cities.</p>', 'en')).toEqual([
      '[-Hundreds of -][+More than three hundred +]cities.'
    ]))

  test('tells characters in Chinese', () =>
    expect(told('<p>我們請市政府終止協議。</p>', '<p>我們促請市政府終止協議。</p>', 'zh-Hant')).toEqual([
      '我們[+促+]請市政府終止協議。'
    ]))

  test('tells a paragraph that came, and one that went', () => {
    expect(told('<p>A</p>', '<p>A</p><p>B</p>', 'en')).toEqual(['=1', '[+B+]'])
    expect(told('<p>A</p><p>B</p>', '<p>A</p>', 'en')).toEqual(['=1', '[-B-]'])
  })

  test('has nothing to tell when only links or notes changed', () =>
    expect(
      told('<p>See <a href="/id/1">it</a>.</p>', '<p>See it.<sup class="source-reference"><a>1</a></sup></p>', 'en')
    ).toEqual(['=1']))
})

test('paragraphs are plain text', () =>
  expect(paragraphsOf('<h2>A &amp; B</h2><ul><li>one<br>two</li></ul><p>&lt;b&gt;</p>')).toEqual([
    'A & B',
    'one two',
    '<b>'
  ]))
