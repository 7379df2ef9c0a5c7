import { describe, expect, test } from 'vitest'
import { countryDrawing } from './country.ts'

const stockholm = { latitude: 59.3, longitude: 18 }
const honolulu = { latitude: 21.3, longitude: -157.9 }
const anchorage = { latitude: 61.2, longitude: -149.9 }
const cayenne = { latitude: 4.9, longitude: -52.3 }
const sapporo = { latitude: 43, longitude: 141.3 }
const brisbane = { latitude: -27.5, longitude: 153 }
const vladivostok = { latitude: 43.1, longitude: 131.9 }

describe('a country', () => {
  test.each([
    ['its own towns', 'SE', stockholm],
    ['an island near the mainland', 'JP', sapporo],
    ['its mainland, not a reef that has its number too', 'AU', brisbane],
    ['both its ends, across the date line', 'RU', vladivostok]
  ])('shows %s', (_, code, place) => expect(countryDrawing(code, [])?.project(place)).toBeDefined())

  test.each([
    ['US', anchorage],
    ['US', honolulu],
    ['FR', cayenne]
  ])('%s leaves out what is far, unless a place of the record lies there', (code, place) => {
    expect(countryDrawing(code, [])?.project(place)).toBeUndefined()
    expect(countryDrawing(code, [place])?.project(place)).toBeDefined()
  })

  test('shows an island beyond the date line that a place lies on, and every place where it lies', () => {
    const suva = { latitude: -18.1, longitude: 178.4 }
    const taveuni = { latitude: -16.9, longitude: -179.95 }
    const drawing = countryDrawing('FJ', [suva, taveuni])
    const [x = 0] = drawing?.project(suva) ?? []
    expect(drawing?.project(taveuni)?.[0]).toBeGreaterThan(x)
  })

  test('too small to be drawn is shown by the land around its place', () => {
    expect(countryDrawing('XX', [])).toBeUndefined()
    expect(countryDrawing('XX', [stockholm])?.project(stockholm)).toBeDefined()
  })

  test('is neither a strip nor a tower', () => {
    for (const code of ['CL', 'NO', 'CH', 'RU', 'SE']) {
      const { width = 0, height = 0 } = countryDrawing(code, []) ?? {}
      expect(width / height).toBeGreaterThan(0.8)
      expect(width / height).toBeLessThan(2)
    }
  })

  test.each(['SE', 'JP', 'US', 'CA', 'NO', 'ID', 'RU', 'CN'])('%s has short outlines, its own among them', (code) => {
    const { land = '', borders = '', own = '' } = countryDrawing(code, [])?.outlines() ?? {}
    expect(own).not.toBe('')
    expect(land.length + borders.length + own.length).toBeLessThan(90_000)
  })
})
