import { expect, test } from 'vitest'
import { richText } from '../../tests/rich-text.ts'
import { textHash } from './text-hash.ts'
import type { Text } from './texts.ts'

const hash = (value: unknown, kind: Text['kind'] = 'richText', path = ['body']) =>
  textHash([{ path, kind, value } as unknown as Text]) // the field itself is not hashed

const node = (more: object) => ({ root: { type: 'root', children: [{ type: 'paragraph', children: [more] }] } })
const words = { type: 'text', text: 'Words', format: 0 }

test.each<[string, unknown, unknown]>([
  [
    'what the editor numbers',
    node(words),
    node({ ...words, id: '1', version: 1, detail: 0, mode: 'normal', style: '' })
  ],
  [
    'whether a source is an id or the record',
    node({ type: 'x', source: 's' }),
    node({ type: 'x', source: { id: 's' } })
  ]
])('does not count %s', (_name, one, other) => {
  expect(hash(one)).toBe(hash(other))
})

test.each<[string, unknown, unknown]>([
  ['a word', node(words), node({ ...words, text: 'World' })],
  ['bold', node(words), node({ ...words, format: 1 })],
  ['a heading', node({ ...words, tag: 'h2' }), node({ ...words, tag: 'h3' })],
  [
    'where a link leads',
    node({ type: 'link', fields: { url: 'https://a.example' }, children: [words] }),
    node({ type: 'link', fields: { url: 'https://b.example' }, children: [words] })
  ]
])('counts %s', (_name, one, other) => {
  expect(hash(one)).not.toBe(hash(other))
})

test('an empty text is none', () => {
  expect(hash(richText(''))).toBe(hash(null))
  expect(hash('  ', 'text')).toBe(hash(null, 'text'))
})

test('the same words in another place are another text', () => {
  expect(hash('Words', 'text', ['title'])).not.toBe(hash('Words', 'text', ['summary']))
})
