import type { Shown } from '../text/shown.ts'

type Side = 'start' | 'end' | 'middle'

export interface Label {
  name: Shown
  x: number
  y: number
  /** Where its text begins, ends, or has its middle. */
  anchor: Side
}

interface Named {
  name: Shown
  x: number
  y: number
  /** How far the outermost of several marks side by side stands from the middle, in marks. */
  aside?: number
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Units, as large as on a phone: where letters are smaller there is room to spare. */
const letter = 25
const mark = 16
const nextMark = 28

/** More names than this are a thicket. */
const most = 18

/**
 * Names beside their places, as many as find room: never on a mark, on another name or beyond the edge. The first ones
 * choose first; a place without room has its name in the list.
 */
export function labelsOf(named: readonly Named[], width: number, height: number): Label[] {
  const taken: Box[] = named.map(({ x, y, aside = 0 }) => ({
    left: x - mark - aside * nextMark,
    right: x + mark + aside * nextMark,
    top: y - mark,
    bottom: y + mark
  }))
  const labels: Label[] = []
  for (const each of named) {
    if (labels.length === most) break
    const found = placesFor(each).find(
      ({ box }) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other))
    )
    if (!found) continue
    taken.push(found.box)
    labels.push(found.label)
  }
  return labels
}

function placesFor({ name, x, y, aside = 0 }: Named): { label: Label; box: Box }[] {
  const wide = widthOf(name.text)
  const at = (anchor: Side, labelX: number, baseline: number): { label: Label; box: Box } => {
    const left = labelX - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2)
    const box = { left, right: left + wide, top: baseline - letter * 0.8, bottom: baseline + letter * 0.25 }
    return { label: { name, x: labelX, y: baseline, anchor }, box }
  }
  return [
    at('start', x + mark + 2 + aside * nextMark, y + 7),
    at('end', x - mark - 2 - aside * nextMark, y + 7),
    at('middle', x, y - mark - 8),
    at('middle', x, y + mark + letter * 0.8 + 2)
  ]
}

// Chinese characters and kana are as wide as they are high.
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + letter * (full.test(character) ? 1 : 0.58), 0)

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
