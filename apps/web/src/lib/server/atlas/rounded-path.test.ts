import { expect, test } from 'vitest'
import { RoundedPath } from './rounded-path.ts'

const drawn = (points: [number, number][], closed = true): string => {
  const path = new RoundedPath()
  points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  if (closed) path.closePath()
  return path.toString()
}

test.each<[what: string, points: [number, number][], closed: boolean, path: string]>([
  [
    'a square in whole units',
    [
      [0.2, 0.1],
      [10.4, 0],
      [10, 9.8],
      [0, 10]
    ],
    true,
    'M0 0l10 0 0 10-10 0z'
  ],
  [
    'a place that rounds to the last one only once',
    [
      [0, 0],
      [0.3, 0.2],
      [5, 0],
      [5, 5]
    ],
    true,
    'M0 0l5 0 0 5z'
  ],
  [
    'no island smaller than a dot',
    [
      [0, 0],
      [1, 0],
      [1, 1]
    ],
    true,
    ''
  ],
  [
    'a line open',
    [
      [0, 0],
      [5, -5]
    ],
    false,
    'M0 0l5-5'
  ],
  [
    'no line without a length',
    [
      [0, 0],
      [0.1, 0.1]
    ],
    false,
    ''
  ]
])('draws %s', (_, points, closed, path) => expect(drawn(points, closed)).toBe(path))

test('begins a line where the last one ended', () => {
  const path = new RoundedPath()
  path.moveTo(0, 0)
  path.lineTo(3, 0)
  path.moveTo(9, 9)
  path.lineTo(9, 12)
  expect(path.toString()).toBe('M0 0l3 0M9 9l0 3')
})
