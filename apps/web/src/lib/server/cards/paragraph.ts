import { balanced, unbreakable } from './lines.ts'
import { outline, type Outline, type Style } from './shape.ts'

/** A text in lines, each drawn. */
export interface Paragraph {
  lines: Outline[]
  size: number
}

/** More than any card shows: nobody's text may keep the process at work for long. */
const longest = 500

/** In the largest of the sizes in which it takes no more lines than allowed; cut off in the smallest, where none is. */
export async function paragraph(
  text: string,
  style: Omit<Style, 'size'>,
  { width, sizes, most }: { width: number; sizes: readonly number[]; most: number }
): Promise<Paragraph> {
  const parts = unbreakable(text.slice(0, longest).toWellFormed(), style.locale)
  const widths = new Map<string, number>()
  // Outlines scale: measured once, at a size of 1.
  for (const part of parts) if (!widths.has(part)) widths.set(part, (await outline(part, { ...style, size: 1 })).width)
  const lay = (size: number): string[] => balanced(parts, (part) => (widths.get(part) ?? 0) * size, width)
  const smallest = sizes.at(-1) ?? 0
  const size =
    sizes.find((each) => lay(each).length <= most && parts.every((part) => (widths.get(part) ?? 0) * each <= width)) ??
    smallest
  const lines = lay(size)
  const shown =
    lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[\s,.，、。]*$/u, '')}…`] : lines
  return { size, lines: await Promise.all(shown.map((line) => outline(line, { ...style, size }))) }
}
