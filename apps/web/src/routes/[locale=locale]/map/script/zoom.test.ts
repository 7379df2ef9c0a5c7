import { describe, expect, test } from 'vitest'
import { filling, most, zoomed } from './zoom.ts'

const whole = { zoom: 1, left: 0, top: 0 }

describe('zooming', () => {
  test('keeps the point under the finger where it is', () => {
    const { zoom, left, top } = zoomed(whole, 2, 100, 50)
    expect(zoom).toBe(2)
    // What lay 100 from the left lies 200 from it now, 100 of which the window has passed.
    expect([200 - left, 100 - top]).toEqual([100, 50])
  })

  test('and back gives the whole map', () => expect(zoomed(zoomed(whole, 2, 300, 20), 0.5, 300, 20)).toEqual(whole))

  test.each([
    ['no smaller than the window', 0.1, 1],
    ['no larger than its drawing is good for', 100, most]
  ])('makes the map %s', (_, factor, zoom) => expect(zoomed(whole, factor, 0, 0).zoom).toBe(zoom))
})

describe('the first view', () => {
  const map = { width: 1600, height: 800 }
  test('of a wide window is the whole map', () => expect(filling(map, { width: 1000, height: 500 })).toEqual(whole))
  test('of a phone fills it from top to bottom', () => {
    const { zoom, left } = filling(map, { width: 300, height: 300 })
    expect(zoom).toBe(2)
    expect(left).toBeGreaterThan(0)
  })
})
