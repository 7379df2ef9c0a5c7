import { Refusal, refusals } from './refusal.ts'

/** Bytes: a long statement in two languages is about 100 kB. */
export const largest = 5_000_000

/**
 * The text of an uploaded file, as UTF-8. Reading ends where a file becomes too large.
 * @throws Refusal
 */
export async function textOfBody(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new Refusal(refusals.tooLarge, 413)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new Refusal(refusals.encoding)
  }
}
