import { expect, test } from 'vitest'
import { parseFrontMatter } from './front-matter.ts'

test('a text is its fields and its body', () => {
  expect(parseFrontMatter('---\ntitle: Gothenburg: what the papers say\nsummary: Short.\n---\n\nText.\n')).toEqual({
    title: 'Gothenburg: what the papers say',
    summary: 'Short.',
    body: 'Text.\n'
  })
})

test('a text without a summary has none', () => {
  expect(parseFrontMatter('---\ntitle: About\n---\nText.').summary).toBeNull()
})

test.each(['Text.', '---\nsummary: No title.\n---\nText.', '---\ntitle: A\nauthor: B\n---\nText.'])(
  'refuses %j',
  (text) => expect(() => parseFrontMatter(text)).toThrow()
)
