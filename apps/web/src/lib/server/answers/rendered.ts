import { createHash } from 'node:crypto'
import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { PassThrough, type Readable } from 'node:stream'

/** What SvelteKit answered, whole. */
export interface Rendered {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** What SvelteKit answers while more of it is made: longer than is worth holding in memory, and read once. */
export interface Flowing {
  status: number
  headers: OutgoingHttpHeaders
  flow: Readable
  /** Bytes made so far. */
  size: () => number
  /** SHA-256 of its first part: other bytes for the same question are told apart by it. */
  beginning: string
}

/** Bytes up to which an answer is collected. A longer one goes to the reader as it is made. */
const longestWhole = 2_000_000

/**
 * Asks SvelteKit for an address as nobody in particular: without the visitor's headers, address or connection, so that
 * the answer can depend on nothing but the snapshot, the day and the address, and be sent to everybody.
 */
export function render(handler: RequestListener, url: string, siteUrl: string): Promise<Rendered | Flowing> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = { ...originHeaders(siteUrl), accept: 'text/html,*/*;q=0.8' }
  request.push(null)
  return new Promise((resolve, reject) => {
    const response = new CapturedResponse(request, resolve, reject)
    Promise.resolve(handler(request, response)).catch(reject)
  })
}

/** The origin SvelteKit believes to be on: the configured one, never what a visitor wrote into Host. */
export function originHeaders(siteUrl: string): { host: string; 'x-forwarded-proto': string } {
  const { host, protocol } = new URL(siteUrl)
  return { host, 'x-forwarded-proto': protocol.slice(0, -1) }
}

/** A response that goes nowhere: it collects what is written to it, until that is too much, and then passes it on. */
class CapturedResponse extends ServerResponse {
  readonly #chunks: Uint8Array[] = []
  readonly #done: (rendered: Rendered | Flowing) => void
  readonly #failed: (error: Error) => void
  #length = 0
  #flow: PassThrough | undefined
  #ended = false

  constructor(request: IncomingMessage, done: (rendered: Rendered | Flowing) => void, failed: (error: Error) => void) {
    super(request)
    this.#done = done
    this.#failed = failed
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object')
      for (const [name, value] of Object.entries(headers as Record<string, string | string[]>))
        this.setHeader(name, value)
    return this
  }

  /** @returns false when the reader is behind: SvelteKit then waits for "drain" */
  override write(chunk: unknown): boolean {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (!(bytes instanceof Uint8Array)) return true
    this.#length += bytes.length
    if (this.#flow) return this.#flow.write(bytes)
    this.#chunks.push(bytes)
    return this.#length <= longestWhole || this.#beginFlow()
  }

  override end(chunk?: unknown): this {
    if (this.#ended) return this
    if (typeof chunk !== 'function') this.write(chunk)
    this.#ended = true
    if (this.#flow) this.#flow.end()
    else this.#done({ status: this.statusCode, headers: this.getHeaders(), body: whole(this.#chunks) })
    this.emit('finish')
    return this
  }

  /** SvelteKit's way to say that a body failed half way. */
  override destroy(error = new Error('The answer was given up.')): this {
    if (this.#flow) this.#flow.destroy(error)
    else this.#failed(error)
    return this
  }

  #beginFlow(): boolean {
    const flow = new PassThrough()
    const hash = createHash('sha256')
    for (const chunk of this.#chunks) {
      hash.update(chunk)
      flow.write(chunk)
    }
    this.#chunks.length = 0
    // SvelteKit goes on after the one, and stops making the rest after the other.
    flow.on('drain', () => this.emit('drain'))
    flow.once('close', () => this.emit('close'))
    // Without a listener a failure would end the process; whoever reads the flow hears of it too.
    flow.on('error', () => undefined)
    this.#flow = flow
    const beginning = hash.digest('base64url')
    this.#done({ status: this.statusCode, headers: this.getHeaders(), flow, size: () => this.#length, beginning })
    return false
  }
}

/** Most answers come in one piece, which is not copied. */
function whole(chunks: readonly Uint8Array[]): Buffer {
  const [first, second] = chunks
  return first && !second ? Buffer.from(first.buffer, first.byteOffset, first.length) : Buffer.concat(chunks)
}
