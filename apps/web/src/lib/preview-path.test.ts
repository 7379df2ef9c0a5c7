import { expect, test } from 'vitest'
import { previewPath } from './preview-path.ts'

test.each([
  ['/preview/a.b.c/en/news/x', { pass: 'a.b.c', page: '/en/news/x', prefix: '/preview/a.b.c' }],
  ['/preview/a.b.c/zh-Hant', { pass: 'a.b.c', page: '/zh-Hant', prefix: '/preview/a.b.c' }],
  ['/preview/a.b.c', { pass: 'a.b.c', page: '', prefix: '/preview/a.b.c' }],
  ['/preview/a.b.c/media/x.webp', { pass: 'a.b.c', page: '', prefix: '/preview/a.b.c' }],
  ['/preview/a.b.c/preview/d/en', { pass: 'a.b.c', page: '', prefix: '/preview/a.b.c' }],
  ['/preview/', undefined],
  ['/preview', undefined],
  ['/en/preview/a', undefined],
  ['/', undefined]
])('%s', (path, parts) => expect(previewPath(path)).toEqual(parts))
