import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { generate } from 'selfsigned'

export interface TestServer {
  port: number
  /** Its certificate authority, PEM. */
  ca: string
  /** Every request that came: `GET host/path`. */
  asked: string[]
  close: () => Promise<void>
}

/** A real HTTPS server on 127.0.0.1 that is called by the names given. */
export async function httpsServer(
  names: string[],
  answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<TestServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Detwin tests' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [...names.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }]
      }
    ]
  })
  const asked: string[] = []
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections())
  return { port: address.port, ca: cert, asked, close }
}
