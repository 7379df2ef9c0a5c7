import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** What SvelteKit answered, whole. */
export interface Rendered {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/**
 * Asks SvelteKit for an address as nobody in particular: without the visitor's headers, address or connection, so that
 * the answer can depend on nothing but the snapshot, the day and the address, and be sent to everybody.
 */
export function render(handler: RequestListener, url: string, siteUrl: string): Promise<Rendered> {
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

/** A response that goes nowhere: it collects what is written to it. */
class CapturedResponse extends ServerResponse {
  readonly #chunks: Uint8Array[] = []
  readonly #done: (rendered: Rendered) => void
  readonly #failed: (error: Error) => void
  #ended = false

  constructor(request: IncomingMessage, done: (rendered: Rendered) => void, failed: (error: Error) => void) {
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

  override write(chunk: unknown): boolean {
    this.#add(chunk)
    return true
  }

  override end(chunk?: unknown): this {
    if (this.#ended) return this
    if (typeof chunk !== 'function') this.#add(chunk)
    this.#ended = true
    this.#done({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) })
    this.emit('finish')
    return this
  }

  /** SvelteKit's way to say that a body failed half way. */
  override destroy(error?: Error): this {
    this.#failed(error ?? new Error('The answer was given up.'))
    return this
  }

  #add(chunk: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) this.#chunks.push(chunk)
  }
}
