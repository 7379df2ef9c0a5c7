import { describe, expect, test } from 'vitest'
import { boxAround } from './box.ts'

describe('the part of a drawing', () => {
  test.each([
    ['one place', [[500, 300]]],
    [
      'two places east and west',
      [
        [100, 200],
        [900, 210]
      ]
    ],
    [
      'two places north and south',
      [
        [500, 0],
        [510, 700]
      ]
    ],
    [
      'many',
      [
        [0, 0],
        [1600, 700],
        [800, 350]
      ]
    ]
  ] as [string, [number, number][]][])(
    'that shows %s has room around, and is neither a strip nor a tower',
    (_, points) => {
      const { x, y, width, height } = boxAround(points)
      for (const [px, py] of points) {
        expect(px).toBeGreaterThan(x)
        expect(px).toBeLessThan(x + width)
        expect(py).toBeGreaterThan(y)
        expect(py).toBeLessThan(y + height)
      }
      expect(width).toBeGreaterThanOrEqual(420)
      expect(width / height).toBeGreaterThan(1.34)
      expect(width / height).toBeLessThan(2.01)
    }
  )
})
