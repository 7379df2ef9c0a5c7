import type { Locale } from '@detwin/content'
import { countsInWords, type MarkView, sizeOf } from '#lib/components/map/map-view.ts'
import { words } from '#lib/messages/words.ts'
import { worldDrawing } from '#lib/server/atlas/world.ts'
import { tallyOf, tiedCities } from '#lib/server/places/tied.ts'
import { worldMarks } from '#lib/server/places/world-marks.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** Marks that look alike: drawn once by the browser, and repeated at each of the points. */
interface Alike extends Pick<MarkView, 'status' | 'shift' | 'size'> {
  /** As SVG writes them: "12,34 56,78". */
  points: string
}

/** The map of the home page: the marks of the large one, without their names. */
export function homeMap(snapshot: Snapshot, locale: Locale) {
  const { width, height } = worldDrawing('world')
  const legend = tallyOf(tiedCities(snapshot).abroad.flatMap(({ tally }) => tally))
  return {
    width,
    height,
    marks: alike(worldMarks(snapshot).marks),
    legend,
    counts: countsInWords(legend, words(locale))
  }
}

function alike(marks: ReturnType<typeof worldMarks>['marks']): Alike[] {
  const groups = Map.groupBy(marks, ({ status, shift, places }) => [status, shift, sizeOf(places.length)].join(' '))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { status, shift, places } = first
    return { status, shift, size: sizeOf(places.length), points: group.map(({ x, y }) => `${x},${y}`).join(' ') }
  })
}
