import type { Locale } from '@detwin/content'
import { countsInWords, sizeOf } from '#lib/components/map/map-view.ts'
import { words } from '#lib/messages/words.ts'
import { worldDrawing } from '#lib/server/atlas/world.ts'
import { tallyOf, tiedCities } from '#lib/server/places/tied.ts'
import { worldMarks } from '#lib/server/places/world-marks.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** The map of the home page: the marks of the large one, without their names. */
export function homeMap(snapshot: Snapshot, locale: Locale) {
  const { width, height } = worldDrawing('world')
  const legend = tallyOf(tiedCities(snapshot).abroad.flatMap(({ tally }) => tally))
  return {
    width,
    height,
    marks: worldMarks(snapshot).marks.map(({ status, x, y, shift, places }) => ({
      status,
      x,
      y,
      shift,
      size: sizeOf(places.length)
    })),
    legend,
    counts: countsInWords(legend, words(locale))
  }
}
