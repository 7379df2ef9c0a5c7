import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

export interface Host {
  url: string
  end: () => void
}

/** Somebody else's site: another host than ours, and another site to the browser. Files are those of a folder. */
export async function startHost(pages: Record<string, string>, folder = ''): Promise<Host> {
  const server = createServer((request, response) => {
    const name = request.url ?? '/'
    const known = pages[name]
    if (known !== undefined) return void response.setHeader('content-type', types['.html'] ?? '').end(known)
    readFile(path.join(folder, path.normalize(name))).then(
      (file) => response.setHeader('content-type', types[path.extname(name)] ?? 'text/plain').end(file),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has one
  return {
    url: `http://localhost:${port}`,
    end: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
