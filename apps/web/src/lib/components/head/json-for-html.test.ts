import { expect, test } from 'vitest'
import { jsonForHtml } from './json-for-html.ts'

test('a text can neither end its element nor open another, and reads the same', () => {
  const data = { title: '</script><script>alert(1)</script><!-- & "quoted" \u2028' }
  const json = jsonForHtml(data)
  expect(json).not.toMatch(/[<>&]/)
  expect(JSON.parse(json)).toEqual(data)
})
