import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Publication } from '@detwin/content'
import { keyUses, type ValidKey } from '@detwin/content/keys'
import type { PreviewAnswer } from '@detwin/content/preview'

/**
 * A server that speaks the contract's protocol and can be told to misbehave. Not a copy of the CMS: it only answers
 * what a log answers, so that every way of failing can be provoked.
 */
export class CmsPeer {
  log: Publication[] = []
  readonly media = new Map<string, Buffer>()
  /** What it shows of drafts, by `type/id`. */
  readonly drafts = new Map<string, PreviewAnswer>()
  /** The keys it tells, and the hashes it was told as used. */
  keys: ValidKey[] = []
  readonly used: string[] = []
  keysAsked = 0
  /** When set, answers instead of the log. */
  misbehave: RequestListener | null = null
  /** Entries a page, whatever the reader asks for. */
  pageSize = 1000
  readonly requests: string[] = []
  readonly token: string
  /** Names the log: a cursor of another one gets a 409. */
  name = 'a'
  #server: Server | null = null
  #port = 0

  constructor(token: string) {
    this.token = token
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Listens on the port it had before, if any: a CMS that comes back. */
  async start(): Promise<this> {
    const server = createServer((request, response) => {
      const asksForKeys = request.url === '/api/v1/keys'
      // They are asked for all the time.
      if (!asksForKeys) this.requests.push(request.url ?? '')
      if (request.headers.authorization !== `Bearer ${this.token}`) response.writeHead(401).end('{}')
      else if (request.url?.startsWith('/api/v1/media/')) this.#sendMedia(request, response)
      else if (request.url?.startsWith('/api/v1/preview/')) this.#sendDraft(request, response)
      else if (asksForKeys) void this.#sendKeys(request, response)
      else if (this.misbehave) this.misbehave(request, response)
      else this.#sendLog(request, response)
    })
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port // a TCP server has one
    this.#server = server
    return this
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    server?.closeAllConnections()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  #sendMedia: RequestListener = (request, response) => {
    const file = this.media.get(request.url?.slice('/api/v1/media/'.length) ?? '')
    if (file) response.end(file)
    else response.writeHead(404).end()
  }

  #sendDraft: RequestListener = (request, response) => {
    const draft = this.drafts.get(request.url?.slice('/api/v1/preview/'.length) ?? '')
    if (!draft) return void response.writeHead(404).end('{}')
    response.setHeader('content-type', 'application/json').end(JSON.stringify(draft))
  }

  async #sendKeys(...[request, response]: Parameters<RequestListener>): Promise<void> {
    this.keysAsked += 1
    this.used.push(...keyUses.parse(await json(request)).used)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.keys }))
  }

  #sendLog: RequestListener = (request, response) => {
    const [name = this.name, position = '0'] =
      new URL(request.url ?? '', this.url).searchParams.get('after')?.split('.') ?? []
    if (name !== this.name || Number(position) > this.log.length) return void response.writeHead(409).end('{}')
    const start = Number(position)
    const items = this.log.slice(start, start + this.pageSize)
    const end = start + items.length
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ items, cursor: `${this.name}.${end}`, more: end < this.log.length }))
  }
}
