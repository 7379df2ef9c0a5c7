import type { GeoContext } from 'd3-geo'

type Point = readonly [x: number, y: number]

/** Square units: what is smaller is not seen, and an atlas has thousands of such islands. */
const smallestRing = 3

/**
 * Takes what d3-geo draws and writes it as a short SVG path: whole units, each place as its way from the last one, no
 * place twice, no ring smaller than a dot.
 */
export class RoundedPath implements GeoContext {
  #path = ''
  #line: Point[] = []

  beginPath(): void {
    this.#line = []
  }

  moveTo(x: number, y: number): void {
    this.#end(false)
    this.#line = [[Math.round(x), Math.round(y)]]
  }

  lineTo(x: number, y: number): void {
    const to: Point = [Math.round(x), Math.round(y)]
    const from = this.#line.at(-1)
    if (!from || from[0] !== to[0] || from[1] !== to[1]) this.#line.push(to)
  }

  closePath(): void {
    this.#end(true)
  }

  /** Only points are drawn as arcs, and an outline has none. */
  arc(): void {
    throw new Error('An outline has no points.')
  }

  toString(): string {
    this.#end(false)
    return this.#path
  }

  #end(closed: boolean): void {
    const line = this.#line
    this.#line = []
    const [first] = line
    if (!first || line.length < (closed ? 3 : 2) || (closed && areaOf(line) < smallestRing)) return
    let [x, y] = first
    this.#path += `M${x} ${y}l`
    this.#path += line
      .slice(1)
      .map(([toX, toY]) => {
        const step = `${toX - x} ${toY - y}`
        x = toX
        y = toY
        return step
      })
      .join(' ')
      // A minus parts two numbers as well as a space does.
      .replaceAll(' -', '-')
    if (closed) this.#path += 'z'
  }
}

/** The shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  let twice = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice / 2)
}
