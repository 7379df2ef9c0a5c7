import { createServer, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach } from 'vitest'
import type { Lanes } from '../src/lib/server/answers/lanes.ts'
import { createFront } from '../src/lib/server/front.ts'
import { KeyRing } from '../src/lib/server/keys/key-ring.ts'
import { Limits } from '../src/lib/server/limits/limits.ts'

interface Served {
  lanes?: Lanes
  siteUrl?: string
  /** How many reverse proxies stand before it. */
  proxies?: number
  perMinute?: number
}

interface Received {
  status: number | undefined
  headers: Record<string, unknown>
  body: Buffer
}

/** A front on a port of its own, before a page of the test's making in place of SvelteKit. */
class ServedFront {
  epoch = ''
  page: RequestListener = (_request, response) => response.end()
  /** The addresses the page was made for. */
  rendered: string[] = []
  ring = new KeyRing()
  #address = ''
  #close = (): void => undefined

  begin(): void {
    this.epoch = '1 2026-11-24'
    this.page = (_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<p>${'words '.repeat(300)}${this.epoch}`)
    this.rendered = []
    this.ring = new KeyRing()
  }

  /** @returns its address */
  async serve({ lanes, siteUrl = 'https://site.example', proxies = 0, perMinute }: Served = {}): Promise<string> {
    const handler: RequestListener = (request, response) => {
      this.rendered.push(request.url ?? '')
      return this.page(request, response)
    }
    const isFile = (path: string): boolean => path === '/file.txt'
    const server = createServer(
      createFront({
        handler,
        siteUrl,
        epoch: () => this.epoch,
        isFile,
        lanes,
        limits: new Limits({ ring: this.ring, proxies, perMinute })
      })
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#address = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has one
    this.#close = () => {
      server.closeAllConnections()
      server.close()
    }
    return this.#address
  }

  end(): void {
    this.#close()
  }

  /** Without fetch's own decompression, and with any Host. */
  get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> {
    return new Promise((resolve, reject) => {
      request(this.#address, { path, headers, method }, (response) => {
        const { statusCode: status, headers } = response
        buffer(response).then((body) => resolve({ status, headers, body }), reject)
      })
        .once('error', reject)
        .end()
    })
  }
}

/** A front that each test of a file has for itself. */
export function freshFront(): ServedFront {
  const front = new ServedFront()
  beforeEach(() => front.begin())
  afterEach(() => front.end())
  return front
}
