/** A place in one certain log: the position of an entry and the row it must be, so that another log is noticed. */
export interface Cursor {
  seq: number
  rowId: string
}

const pattern = /^([1-9]\d{0,14})\.([0-9a-f]{24})$/

export const writeCursor = ({ seq, rowId }: Cursor): string => `${seq}.${rowId}`

/** The cursor, or undefined when the text is none of ours. */
export function readCursor(text: string): Cursor | undefined {
  const [, seq, rowId] = pattern.exec(text) ?? []
  return seq && rowId ? { seq: Number(seq), rowId } : undefined
}
