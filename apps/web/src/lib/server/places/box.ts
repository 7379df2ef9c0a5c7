interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Units of the drawing: a smaller box would enlarge coasts beyond what they were drawn for. */
const least = 420
const margin = 0.14

/** How many times wider than high a map may be. */
const shapes = { highest: 1.35, widest: 2 }

/** The part of a drawing that shows these points with room around them, neither a strip nor a tower. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  let width = Math.max(least, (right - left) * (1 + 2 * margin))
  let height = (bottom - top) * (1 + 2 * margin)
  height = Math.max(height, width / shapes.widest)
  width = Math.max(width, height * shapes.highest)
  return { x: (left + right) / 2 - width / 2, y: (top + bottom) / 2 - height / 2, width, height }
}
