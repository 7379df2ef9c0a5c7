import { expect, test } from 'vitest'
import { richText } from '../../../tests/rich-text.ts'
import { wordsOf } from './words-of.ts'

const text = (words: string) => ({ type: 'text', text: words })
const root = (...children: object[]) => ({ root: { type: 'root', children } })

test.each<[string, unknown, string]>([
  ['paragraphs are lines', richText('One', '', 'Two'), 'One\nTwo'],
  [
    'pieces of a line stay together',
    root({ type: 'paragraph', children: [text('The '), text('end'), text('.')] }),
    'The end.'
  ],
  [
    'a link is its words',
    root({ type: 'paragraph', children: [text('See '), { type: 'link', children: [text('Bath')] }, text('.')] }),
    'See Bath.'
  ],
  [
    'items of a list are lines, also of one in another',
    root({
      type: 'list',
      children: [
        { type: 'listitem', children: [text('A')] },
        { type: 'listitem', children: [{ type: 'list', children: [{ type: 'listitem', children: [text('B')] }] }] }
      ]
    }),
    'A\nB'
  ],
  [
    'an image and a source are signs',
    root({ type: 'upload' }, { type: 'paragraph', children: [text('So'), { type: 'inlineBlock' }] }),
    '▢\nSo※'
  ],
  ['a line break', root({ type: 'paragraph', children: [text('A'), { type: 'linebreak' }, text('B')] }), 'A\nB'],
  ['nothing', null, '']
])('%s', (_name, value, words) => {
  expect(wordsOf(value)).toBe(words)
})
