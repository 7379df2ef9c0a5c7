import { type Agreement, type City, statuses } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebroUnnamed, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { tiesMap } from './ties-map.ts'

const snapshot = exampleSnapshot()
const map = (agreements: readonly Agreement[], of = snapshot) => tiesMap(agreements, of, 'en')

describe('the map of a tie', () => {
  test('joins both sides, and names them', () => {
    const { arcs = [], dots = [], labels = [], width = 0, height = 0 } = map([gothenburgShanghai]) ?? {}
    expect(arcs.map(({ title }) => title)).toEqual(['Gothenburg with Shanghai: Lapsed'])
    expect(labels.map(({ name }) => name.text)).toEqual(['Gothenburg', 'Shanghai'])
    const [west = 0, east = 0] = dots.map(([x]) => x)
    expect(west).toBeLessThan(east)
    for (const [x, y] of dots) {
      expect(x > 0 && x < width).toBe(true)
      expect(y > 0 && y < height).toBe(true)
    }
  })

  test('counts what it cannot draw', () =>
    expect(map([gothenburgShanghai, orebroUnnamed])).toMatchObject({ missing: 1 }))

  test('is none where no pair has positions', () => {
    expect(map([orebroUnnamed])).toBeUndefined()
    expect(map([gothenburgShanghai], exampleSnapshot({ ...gothenburg, location: null }))).toBeUndefined()
    expect(map([])).toBeUndefined()
  })

  test.each(statuses)('draws %s as its own line, and marks one that a line cannot tell', (status) => {
    const [arc] = map([{ ...gothenburgShanghai, status }])?.arcs ?? []
    expect(arc?.status).toBe(status)
    expect(arc?.sign === null).toBe(['active', 'lapsed', 'unverified'].includes(status))
  })

  test('keeps several ties of the same two places apart', () => {
    const twice = [
      gothenburgShanghai,
      { ...gothenburgShanghai, id: '00000000000000000000b0fe', status: 'ended' as const }
    ]
    const pulls = map(twice)?.arcs.map(({ pull }) => pull[1]) ?? []
    expect(pulls[0]).not.toBe(pulls[1])
  })
})

test('of a city with hundreds of ties, neighbours share a line', () => {
  const cities = Array.from({ length: 300 }, (_, n): City => ({
    ...gothenburg,
    id: n.toString(16).padStart(24, 'a'),
    slug: `place-${n}`,
    location: { latitude: ((n * 13) % 60) - 10, longitude: ((n * 29) % 150) - 20 }
  }))
  const agreements = cities.map((city, n): Agreement => ({
    ...gothenburgShanghai,
    id: n.toString(16).padStart(24, 'b'),
    city: city.id
  }))
  const { arcs = [], labels = [] } = map(agreements, exampleSnapshot(...cities, ...agreements)) ?? {}
  expect(arcs.length).toBeGreaterThan(10)
  expect(arcs.length).toBeLessThanOrEqual(60)
  expect(labels.map(({ name }) => name.text)).toEqual([shanghai.name.en])
})

test('a name is written where it hides no place: above, when one lies below', () => {
  const south: City = {
    ...gothenburg,
    id: '00000000000000000000a0f0',
    slug: 'south',
    location: { latitude: 27.7, longitude: 121.5 }
  }
  const tie = { ...gothenburgShanghai, id: '00000000000000000000b0f0', city: south.id }
  const heightOf = (agreements: readonly Agreement[]): number => {
    const { dots = [], labels = [] } = map(agreements, exampleSnapshot(south, ...agreements)) ?? {}
    const label = labels.find(({ name }) => name.text === shanghai.name.en)
    const place = dots.at(-1)
    if (!label || !place) throw new Error('Shanghai is not on the map.')
    return label.y - place[1]
  }
  expect(heightOf([gothenburgShanghai])).toBeGreaterThan(0)
  expect(heightOf([gothenburgShanghai, tie])).toBeLessThan(0)
})
