import { Readable } from 'node:stream'
import { Pace } from './pace.ts'

/** A text that is made in small parts, as fast as its reader takes it, and others get the thread between two. */
export const readableOf = (parts: Iterable<string>): Readable => Readable.from(inTurns(parts), { objectMode: false })

/** The same as the body of an answer. */
export const bodyOf = (stream: Readable): ReadableStream =>
  // The types of node:stream and of the web disagree about the same class.
  Readable.toWeb(stream) as unknown as ReadableStream

async function* inTurns(parts: Iterable<string>): AsyncGenerator<Buffer> {
  const pace = new Pace()
  for (const part of parts) {
    yield Buffer.from(part)
    await pace.rest()
  }
}

/** Characters in a part: a few milliseconds of work. */
const long = 16_384

/** Joins pieces to parts worth sending. */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < long) continue
    yield part
    part = ''
  }
  if (part) yield part
}
