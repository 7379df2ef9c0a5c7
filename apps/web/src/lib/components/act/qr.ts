import { encode } from 'uqr'

/** A QR code as one path on a grid of `size` × `size` modules, with the quiet zone of 4 that ISO/IEC 18004 asks for. */
export interface QrCode {
  size: number
  path: string
}

export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  // A run of dark modules is one rectangle: a quarter of the bytes of single squares.
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`)
      .join('')
  )
  return { size, path: rows.join('') }
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last.start + last.length === x) last.length += 1
    else runs.push({ start: x, length: 1 })
  })
  return runs
}
