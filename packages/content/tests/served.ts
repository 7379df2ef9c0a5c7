import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

/** A server for one test, and how to end it before. */
export async function serve(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener)
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  closers.push(close)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close } // a TCP server has one
}

/** A server that gives these answers, one after the other, and what it was asked. */
export async function answering(...answers: { status?: number; headers?: Record<string, string>; body?: unknown }[]) {
  const asked: string[] = []
  const { url } = await serve((request, response) => {
    asked.push(request.url ?? '')
    const { status = 200, headers = {}, body = {} } = answers[asked.length - 1] ?? { status: 418 }
    response.writeHead(status, headers).end(JSON.stringify(body))
  })
  return { url, asked }
}
