/** One bar of a chart, in the units of its drawing. */
export interface Bar {
  name: string
  x: number
  y: number
  width: number
  height: number
  /** Middle of its place, where its words stand. */
  middle: number
  /** Where the names of all have no room, only some are written. */
  named: boolean
  /** Likewise the numbers: then the highest alone has one. */
  value: string | null
}

export interface Bars {
  width: number
  height: number
  base: number
  bars: Bar[]
}

const width = 360
const height = 150
/** Room for a number above the highest bar, and for names below. */
const above = 20
const below = 22
const widestPlace = 48
/** As wide as "2020" and as a digit are, with air. */
const nameWidth = 38
const digitWidth = 8.5

/** Bars for numbers that follow each other; `mirrored` where a language runs from right to left. */
export function barsOf(values: readonly { name: string; count: number; figure: string }[], mirrored: boolean): Bars {
  const base = height - below
  const place = Math.min(widestPlace, width / Math.max(1, values.length))
  const thickness = Math.round(place * 70) / 100
  const most = Math.max(1, ...values.map(({ count }) => count))
  const step = [1, 2, 5, 10, 20, 50].find((each) => each * place >= nameWidth) ?? 100
  const longest = Math.max(...values.map(({ figure }) => figure.length))
  const allValues = longest * digitWidth <= place
  return {
    width,
    height,
    base,
    bars: values.map(({ name, count, figure }, index) => {
      const fromStart = place * (index + 0.5)
      const middle = round(mirrored ? width - fromStart : fromStart)
      const tall = round((count / most) * (base - above))
      return {
        name,
        x: round(middle - thickness / 2),
        y: round(base - tall),
        width: thickness,
        height: tall,
        middle,
        named: Number(name) % step === 0,
        value:
          allValues || (count === most && values.findIndex((each) => each.count === most) === index) ? figure : null
      }
    })
  }
}

const round = (number: number): number => Math.round(number * 10) / 10
