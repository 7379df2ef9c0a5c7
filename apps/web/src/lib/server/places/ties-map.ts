import type { Agreement, City, Locale, Status } from '@detwin/content'
import { type Arc, arcBetween, middleOf } from '#lib/components/map/arc.ts'
import { sizeOf } from '#lib/components/map/map-view.ts'
import { type Mark, marksOf, type Spot } from '#lib/components/map/marks.ts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Point } from '../atlas/drawing.ts'
import { worldDrawing } from '../atlas/world.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { boxAround } from './box.ts'

export interface TiesMap {
  width: number
  height: number
  /** The drawing under it: where its upper left corner lies, and how large it is. */
  land: { image: string; x: number; y: number; width: number; height: number }
  arcs: TieArc[]
  /** Where a line begins and ends. */
  dots: Point[]
  /** Names that are written at their places. */
  labels: { name: Shown; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[]
  /** Agreements it leaves out: one side is unnamed, or has no position on record. */
  missing: number
}

interface TieArc extends Arc {
  title: string
  href: string
  /** The mark of the status: half way where lines are few, else at the place abroad. */
  sign: { x: number; y: number; size: number } | null
}

/** Units of a small map; about one to a pixel. */
const width = 480

/** Lines that can be told apart: more are drawn together. */
const mostArcs = 60

/** Lines that leave room for a mark on each. */
const fewArcs = 12

/** Names that find room. */
const mostLabels = 6

/** A line that is whole, dotted or thin says so by itself. */
const plain: readonly Status[] = ['active', 'lapsed', 'unverified']

interface Tie {
  agreement: Agreement
  city: City
  china: City
  from: Point
  to: Point
}

/** The two sides of these agreements and a line for each; undefined when no pair has positions on record. */
export function tiesMap(agreements: readonly Agreement[], snapshot: Snapshot, locale: Locale): TiesMap | undefined {
  const { lines, missing } = drawnOf(agreements, snapshot)
  if (lines.length === 0) return undefined
  const box = boxAround(lines.flatMap(({ arc }) => [arc.from, arc.to, middleOf(arc)]))
  const scale = width / box.width
  const put = ([x, y]: Point): Point => [Math.round((x - box.x) * scale), Math.round((y - box.y) * scale)]
  const few = lines.length <= fewArcs
  const chinese = oncePlace(lines.map(({ tie }) => ({ city: tie.china, point: put(tie.to) })))
  const abroad = few ? oncePlace(lines.map(({ tie, arc }) => ({ city: tie.city, point: put(arc.from) }))) : []
  const ends = [...abroad, ...chinese]
  const drawing = worldDrawing('pacific')
  const [x, y] = put([0, 0])
  return {
    width,
    height: Math.round(box.height * scale),
    land: {
      image: '/map/pacific.svg',
      x,
      y,
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale)
    },
    arcs: lines.map(({ mark, tie, arc }) => {
      const scaled = { ...arc, from: put(arc.from), to: put(arc.to), pull: put(arc.pull) }
      const [signX, signY] = few ? middleOf(scaled) : scaled.from
      return {
        ...scaled,
        ...tellingOf(mark, tie, snapshot, locale),
        sign:
          few && plain.includes(mark.status)
            ? null
            : { x: Math.round(signX), y: Math.round(signY), size: few ? 1 : sizeOf(mark.places.length) }
      }
    }),
    dots: ends.map(({ point }) => point),
    labels: labelsOf(
      (ends.length <= mostLabels ? ends : chinese.length === 1 ? chinese : []).map(({ city, point }) => ({
        name: nameOf(city, locale),
        point
      })),
      ends.map(({ point }) => point)
    ),
    missing
  }
}

interface Drawn {
  lines: { mark: Mark<Tie>; tie: Tie; arc: Arc }[]
  missing: number
}

const drawn = new WeakMap<readonly Agreement[], Drawn>()

/** Drawn once for each list, and a list belongs to one snapshot. */
function drawnOf(agreements: readonly Agreement[], snapshot: Snapshot): Drawn {
  const known = drawn.get(agreements)
  if (known) return known
  const ties = agreements.flatMap((agreement) => tieOf(agreement, snapshot))
  const lines = { lines: linesOf(ties), missing: agreements.length - ties.length }
  drawn.set(agreements, lines)
  return lines
}

function tieOf(agreement: Agreement, snapshot: Snapshot): Tie[] {
  const { project } = worldDrawing('pacific')
  const city = snapshot.get('city', agreement.city)
  const china = snapshot.get('city', agreement.chinaCity)
  const from = city?.location && project(city.location)
  const to = china?.location && project(china.location)
  return city && china && from && to ? [{ agreement, city, china, from, to }] : []
}

/** A line for each status between two places, or between a part of a country and a place. */
function linesOf(ties: readonly Tie[]): Drawn['lines'] {
  const spots = ties.map((tie): Spot<Tie> => ({
    place: tie,
    group: `${tie.china.id} ${tie.city.country}`,
    x: tie.from[0],
    y: tie.from[1],
    tally: [{ status: tie.agreement.status, count: 1 }]
  }))
  const turns = new Map<string, number>()
  return marksOf(spots, mostArcs).flatMap((mark) => {
    const [tie] = mark.places
    if (!tie) return []
    const pair = `${mark.x} ${mark.y} ${tie.china.id}`
    const turn = turns.get(pair) ?? 0
    turns.set(pair, turn + 1)
    return [{ mark, tie, arc: arcBetween(mark.status, [mark.x, mark.y], tie.to, turn) }]
  })
}

function tellingOf(
  { status, count, places }: Mark<Tie>,
  { agreement, city, china }: Tie,
  snapshot: Snapshot,
  locale: Locale
) {
  const words = wordsFor(locale)
  const several = places.length > 1
  const abroad = several ? countryNames(snapshot, locale)(city.country) : nameOf(city, locale)
  const pair = words.place.tieTo(abroad.text, nameOf(china, locale).text)
  return {
    title: words.map.mark(pair, words.record.status[status], count),
    href: `/${locale}${several ? `/cities/${city.country.toLowerCase()}` : pathOf(agreement)}`
  }
}

interface End {
  city: City
  point: Point
}

const oncePlace = (ends: readonly End[]): End[] => [...new Map(ends.map((end) => [end.city.id, end])).values()]

/** Below its place, or above it where that hides fewer dots; names of neighbours one under the other. */
function labelsOf(named: readonly { name: Shown; point: Point }[], dots: readonly Point[]): TiesMap['labels'] {
  const taken: Point[] = []
  const hidden = (x: number, line: number): number =>
    dots.filter(([dotX, dotY]) => Math.abs(dotX - x) < 60 && Math.abs(dotY - (line - 7)) < 14).length
  return named
    .toSorted((a, b) => a.point[1] - b.point[1])
    .map(({ name, point: [x, y] }) => {
      let line = hidden(x, y - 14) < hidden(x, y + 28) ? y - 14 : y + 28
      while (taken.some(([otherX, otherY]) => Math.abs(otherX - x) < 140 && Math.abs(otherY - line) < 22)) line += 22
      taken.push([x, line])
      const anchor = x < 80 ? 'start' : x > width - 80 ? 'end' : 'middle'
      return { name, x: anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x, y: line, anchor }
    })
}
