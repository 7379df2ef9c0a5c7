import { describe, expect, test } from 'vitest'
import { worldDrawing } from './world.ts'

const places = {
  gothenburg: { latitude: 57.7, longitude: 12 },
  shanghai: { latitude: 31.2, longitude: 121.5 },
  seattle: { latitude: 47.6, longitude: -122.3 },
  'Rio de Janeiro': { latitude: -22.9, longitude: -43.2 },
  auckland: { latitude: -36.8, longitude: 174.8 }
}

const across = (name: 'world' | 'pacific') =>
  Object.entries(places)
    .map(([place, location]) => ({ place, x: worldDrawing(name).project(location)?.[0] ?? Number.NaN }))
    .sort((a, b) => a.x - b.x)
    .map(({ place }) => place)

describe('the world', () => {
  test.each(['world', 'pacific'] as const)('%s holds every place where people live', (name) => {
    const { project, width, height } = worldDrawing(name)
    for (const location of Object.values(places)) {
      const [x, y] = project(location) ?? []
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  test('runs from America to Asia', () =>
    expect(across('world')).toEqual(['seattle', 'Rio de Janeiro', 'gothenburg', 'shanghai', 'auckland']))

  test('of ties has China between both shores of the Pacific', () =>
    expect(across('pacific')).toEqual(['gothenburg', 'shanghai', 'auckland', 'seattle', 'Rio de Janeiro']))

  test('is computed once', () => expect(worldDrawing('world')).toBe(worldDrawing('world')))

  test('is light: its paths are no longer than a photograph of a stamp', () => {
    const { land, borders } = worldDrawing('world').outlines()
    expect(land.length + borders.length).toBeLessThan(60_000)
  })
})
