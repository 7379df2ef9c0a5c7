import { square } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { previewHtml } from './page-html.ts'

const files = [{ ...square.original, filename: 'hidden.webp' }]
const html = (body: string, path = '/news/x') =>
  previewHtml(`<head></head><body>${body}</body>`, {
    prefix: '/preview/p',
    path,
    files,
    scriptTag: '<script>$&</script>'
  })

test('opens what it links in a tab of its own, and brings the script', () =>
  expect(html('')).toBe('<head><base target="_blank"></head><body><script>$&</script></body>'))

test.each([
  ['<a href="/sv/news/x">', '<a href="/preview/p/sv/news/x" target="_self">'],
  ['<a href="/sv/news/xy">', '<a href="/sv/news/xy">'],
  ['<a href="/en/cities">', '<a href="/en/cities">'],
  ['<a href="#source-1">', '<a target="_self" href="#source-1">'],
  ['<img src="/media/hidden.webp">', '<img src="/preview/p/media/hidden.webp">'],
  ['<img src="/media/shown.webp">', '<img src="/media/shown.webp">']
])('%s', (given, expected) => expect(html(given)).toContain(expected))

test('of a list with its filter keeps it', () =>
  expect(html('<a href="/de/cities?country=SE">', '/cities?country=SE')).toContain(
    '"/preview/p/de/cities?country=SE" target'
  ))

test('of the site itself leads to its home page in other languages', () =>
  expect(html('<a href="/sv"> <a href="/sv/news">', '')).toContain(
    '<a href="/preview/p/sv" target="_self"> <a href="/sv/news">'
  ))
