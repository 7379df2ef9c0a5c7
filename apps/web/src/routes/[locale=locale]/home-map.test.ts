import { expect, test } from 'vitest'
import { worldMarks } from '#lib/server/places/world-marks.ts'
import { generatedRecords } from '../../../../../bench/snapshot/generated.ts'
import { snapshotOf } from '../../../tests/snapshots.ts'
import { homeMap } from './home-map.ts'

const snapshot = snapshotOf(...generatedRecords(1500, 1200))

test('every mark of the large map is on the small one, and those that look alike are one', () => {
  const { marks } = homeMap(snapshot, 'en')
  const all = worldMarks(snapshot).marks
  const drawn = marks.flatMap(({ status, points }) => points.split(' ').map((point) => `${status} ${point}`))
  expect(drawn.toSorted()).toEqual(all.map(({ status, x, y }) => `${status} ${x},${y}`).toSorted())
  const looks = marks.map(({ status, shift, size }) => `${status} ${shift} ${size}`)
  expect(new Set(looks).size).toBe(looks.length)
  expect(looks.length).toBeLessThan(all.length / 5)
})
