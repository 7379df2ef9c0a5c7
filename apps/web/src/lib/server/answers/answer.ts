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

/** An answer ready to be sent to anybody. Its bytes are named by their hash, and compressed when the first reader wants them so. */
export class Answer {
  readonly status: number
  /** May be kept, and sent to others. */
  readonly forEverybody: boolean
  /** Bytes of the text, as it is. */
  readonly length: number
  /** Bytes it takes to keep, once somebody wanted it each way: text shrinks to less than a third. */
  readonly size: number
  readonly #body: Buffer
  readonly #headers: OutgoingHttpHeaders
  readonly #hash: string
  readonly #compresses: boolean
  readonly #identity: Variant
  readonly #compressed = new Map<Encoding, Variant>()
  readonly #compressing = new Map<Encoding, Promise<Variant>>()

  constructor(rendered: Rendered, ownHeaders: Record<string, string>) {
    const { status, body } = rendered
    this.status = status
    this.forEverybody = isForEverybody(rendered)
    this.length = body.length
    this.#body = body
    this.#headers = headersOf(rendered, { 'cache-control': this.forEverybody ? freshness : 'no-store', ...ownHeaders })
    this.#hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    const isText = compressible.test(this.#headers['content-type'] ?? '')
    this.#compresses = this.forEverybody && body.length > 500 && isText
    this.#identity = variant(body, this.#headers, `"${this.#hash}"`)
    this.size = this.#compresses ? Math.ceil((body.length * 5) / 3) + 6_000 : body.length + 2_000
  }

  /** How it is sent to a reader who takes an encoding, if it has been compressed so already. */
  get(encoding: Encoding): Variant | undefined {
    return this.#compresses && encoding !== 'identity' ? this.#compressed.get(encoding) : this.#identity
  }

  /** The same, compressed now if it must be: once, however many ask. */
  async make(encoding: Encoding): Promise<Variant> {
    if (encoding === 'identity') return this.#identity
    const there = this.get(encoding) ?? this.#compressing.get(encoding)
    if (there) return there
    const made = this.#compress(encoding).finally(() => this.#compressing.delete(encoding))
    this.#compressing.set(encoding, made)
    return made
  }

  async #compress(encoding: Exclude<Encoding, 'identity'>): Promise<Variant> {
    const body = exact(await encoders[encoding](this.#body))
    const made = variant(body, { ...this.#headers, 'content-encoding': encoding }, `"${this.#hash}-${encoding}"`)
    this.#compressed.set(encoding, made)
    return made
  }
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
