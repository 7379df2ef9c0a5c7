/** How much of a date a cell shows: a cell formatted as `yyyy` says a year and no day. */
export type DateShape = 'year' | 'month' | 'day'

// Formats 14–17, 22 and the East Asian ones are dates by definition (ECMA-376 part 1, 18.8.30); 17 is `mmm-yy`.
const builtIn = new Map<number, DateShape>([
  ...[14, 15, 16, 22, 27, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
  [17, 'month']
])

/** The date a number format shows, or undefined when it shows a number or a time of day. */
export function dateShapeOf(id: number, format: string | undefined): DateShape | undefined {
  if (format === undefined) return builtIn.get(id)
  // Quoted words, escaped letters and [conditions] are no letters of the format.
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  if (!letters.includes('y')) return letters.includes('d') ? 'day' : undefined
  if (letters.includes('d')) return 'day'
  return letters.includes('m') ? 'month' : 'year'
}

const dayLength = 86_400_000

/** The date of a spreadsheet's day number, or undefined when it means none. */
export function dateOfSerial(serial: number, shape: DateShape, from1904: boolean): string | undefined {
  // Day 60 of the 1900 calendar is the 29 February 1900 that never was.
  if (!Number.isFinite(serial) || (!from1904 && serial < 61) || serial < 0 || serial > 2_958_465) return undefined
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const day = new Date(start + Math.floor(serial) * dayLength).toISOString().slice(0, 10)
  return day.slice(0, { year: 4, month: 7, day: 10 }[shape])
}
