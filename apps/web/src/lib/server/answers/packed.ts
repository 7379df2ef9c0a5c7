import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  type BrotliOptions,
  constants,
  gunzip,
  gzip,
  gzipSync
} from 'node:zlib'
import type { Encoding } from './encoding.ts'
import type { Rendered } from './rendered.ts'

/** A whole answer as it is kept, and handed from thread to thread: its bytes as the first reader wanted them. */
export interface Packed {
  status: number
  headers: OutgoingHttpHeaders
  /** Of the text, whichever way it is sent: SHA-256, shortened. */
  hash: string
  /** Bytes of the text. */
  length: number
  encoding: Encoding
  body: Buffer
}

export const compressible =
  /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript)|application\/x-ndjson)/

/** Bytes above which an answer is one of programs: they get it in half the time, with a fifth more to read. */
const long = 100_000

const brotli = ({ length }: Buffer): BrotliOptions => ({
  params: {
    // Of 11: nearly all of the gain, in milliseconds. A window of 256 kB instead of 4 MB for each page in the making.
    [constants.BROTLI_PARAM_QUALITY]: length > long ? 4 : 5,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: length
  }
})

type Recode = (bytes: Buffer) => Buffer | Promise<Buffer>

/** The main thread answers others meanwhile; another would wait, and the pool's threads, unlike it, do not let pages go first. */
const compress: Record<Encoding, Recode> = isMainThread
  ? {
      br: (text) => promisify(brotliCompress)(text, brotli(text)),
      gzip: (text) => promisify(gzip)(text),
      identity: (text) => text
    }
  : { br: (text) => brotliCompressSync(text, brotli(text)), gzip: (text) => gzipSync(text), identity: (text) => text }

const decompress: Record<Encoding, Recode> = {
  br: (body) => promisify(brotliDecompress)(body),
  gzip: (body) => promisify(gunzip)(body),
  identity: (body) => body
}

/** The same for everybody who asks for the address, until the snapshot changes. */
export function isForEverybody({ status, headers }: Pick<Rendered, 'status' | 'headers'>): boolean {
  const vary = (headers.vary ?? 'accept-encoding').toLowerCase()
  return (
    [200, 301, 308, 410].includes(status) &&
    !headers['set-cookie'] &&
    !headers['content-encoding'] &&
    !/no-store|private/.test(headers['cache-control'] ?? '') &&
    vary === 'accept-encoding'
  )
}

/** Worth compressing: who asks for it so gets it so. */
export const shrinks = (answer: Pick<Packed, 'status' | 'headers' | 'length'>): boolean =>
  isForEverybody(answer) && answer.length > 500 && compressible.test(answer.headers['content-type'] ?? '')

export async function pack({ status, headers, body: text }: Rendered, wanted: Encoding): Promise<Packed> {
  const { length } = text
  const encoding = shrinks({ status, headers, length }) ? wanted : 'identity'
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  return { status, headers, hash, length, encoding, body: await recoded(text, 'identity', encoding) }
}

/** The same text in another encoding. */
export async function recoded(body: Buffer, from: Encoding, to: Encoding): Promise<Buffer> {
  if (from === to) return body
  return exact(await compress[to](await decompress[from](body)))
}

// zlib's results are small windows on large blocks, and would keep those in memory.
const exact = (bytes: Buffer): Buffer => Buffer.from(Uint8Array.from(bytes).buffer)
