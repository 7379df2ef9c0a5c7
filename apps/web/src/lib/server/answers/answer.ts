import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './encoding.ts'
import type { Rendered } from './rendered.ts'

/** One way to send an answer: its bytes, and its headers as Node writes them fastest, name after value. */
export interface Variant {
  body: Buffer
  headers: string[]
  /** The headers of a 304. */
  unchanged: string[]
  etag: string
}

/** An answer ready to be sent to anybody. */
export interface Answer {
  status: number
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant }
  /** May be kept, and sent to others. */
  forEverybody: boolean
  /** Bytes it takes to keep. */
  size: number
}

/** Readers ask again after a minute, and are told "not modified" while the snapshot is the same. */
export const freshness = 'public, max-age=60, stale-while-revalidate=600'

// What SvelteKit sets for itself, or is only right for the bytes and the connection it had.
const dropped = new Set(['etag', 'content-length', 'x-sveltekit-page', 'connection', 'keep-alive', 'transfer-encoding'])

export const compressible =
  /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript)|application\/x-ndjson)/

const encoders: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  // 5 of 11: nearly all of the gain, in milliseconds. A window of 256 kB instead of 4 MB for each page in the making.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length
      }
    }),
  gzip: (body) => promisify(gzip)(body)
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

/** Compresses what will be kept, names the bytes by their hash, and lays the headers out. */
export async function prepare(rendered: Rendered, ownHeaders: Record<string, string>): Promise<Answer> {
  const { status, body } = rendered
  const forEverybody = isForEverybody(rendered)
  const headers = headersOf(rendered, { 'cache-control': forEverybody ? freshness : 'no-store', ...ownHeaders })
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const identity = variant(body, headers, `"${hash}"`)
  const variants: Answer['variants'] = { identity }
  if (forEverybody && body.length > 500 && compressible.test(headers['content-type'] ?? '')) {
    const [br, gz] = await Promise.all([encoders.br(body), encoders.gzip(body)])
    variants.br = variant(exact(br), { ...headers, 'content-encoding': 'br' }, `"${hash}-br"`)
    variants.gzip = variant(exact(gz), { ...headers, 'content-encoding': 'gzip' }, `"${hash}-gzip"`)
  }
  const size = Object.values(variants).reduce((sum, each) => sum + each.body.length + 2_000, 0)
  return { status, variants, forEverybody, size }
}

/** What SvelteKit says of an answer, on top of what every answer says. */
export function headersOf(
  rendered: Pick<Rendered, 'headers'>,
  ownHeaders: Record<string, string>
): OutgoingHttpHeaders {
  const given = Object.fromEntries(Object.entries(rendered.headers).filter(([name]) => !dropped.has(name)))
  const vary = [given.vary].flat().filter((name) => name && !/^accept-encoding$/i.test(String(name)))
  return {
    ...ownHeaders,
    ...given,
    vary: [...vary, 'Accept-Encoding'].join(', ')
  }
}

function variant(body: Buffer, headers: OutgoingHttpHeaders, etag: string): Variant {
  const all = Object.entries({ ...headers, etag, 'content-length': body.length })
  const ofBytes = /^content-(encoding|length|type)$/
  return { body, etag, headers: flat(all), unchanged: flat(all.filter(([name]) => !ofBytes.test(name))) }
}

// zlib's results are small windows on large blocks, and would keep those in memory.
const exact = (bytes: Buffer): Buffer => Buffer.from(Uint8Array.from(bytes).buffer)

const flat = (headers: [string, OutgoingHttpHeaders[string]][]): string[] =>
  headers.flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((each) => [name, String(each)])
  )
