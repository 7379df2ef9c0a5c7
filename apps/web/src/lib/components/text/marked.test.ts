import { expect, test } from 'vitest'
import { markedParts } from './marked.ts'

test.each([
  ['Göteborg', [[0, 8]], ['[Göteborg]']],
  ['上海市', [[0, 2]], ['[上海]', '市']],
  [
    'one two one',
    [
      [0, 3],
      [8, 11]
    ],
    ['[one]', ' two ', '[one]']
  ],
  ['none', [], ['none']]
] as [string, [number, number][], string[]][])('%s', (text, marks, parts) =>
  expect(markedParts({ text, marks }).map((part) => (part.marked ? `[${part.text}]` : part.text))).toEqual(parts)
)
