import { describe, expect, test } from 'vitest'
import { arcBetween, middleOf } from './arc.ts'

describe('an arc', () => {
  test.each([
    ['to the east', [0, 0], [100, 0]],
    ['to the west', [100, 0], [0, 0]]
  ] as const)('%s rises to the north', (_, from, to) => {
    const [x, y] = middleOf(arcBetween('ended', from, to))
    expect(x).toBe(50)
    expect(y).toBeLessThan(-5)
  })

  test('of the same two places lies above the one before', () => {
    const height = (turn: number) => middleOf(arcBetween('ended', [0, 0], [100, 40], turn))[1]
    expect(height(1)).toBeLessThan(height(0) - 3)
  })
})
