import { existsSync, readdirSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { Lanes } from './src/lib/server/answers/lanes.ts'
import { Lateness } from './src/lib/server/answers/lateness.ts'
import { createFront } from './src/lib/server/front.ts'
import { today } from './src/lib/server/day.ts'
import { DumpKeeper } from './src/lib/server/dumps/keeper.ts'
import { shelfOf } from './src/lib/server/dumps/make.ts'
import { serveDump } from './src/lib/server/dumps/serve.ts'
import { KeyFollower } from './src/lib/server/keys/key-follower.ts'
import { Limits } from './src/lib/server/limits/limits.ts'
import { SecondThread } from './src/lib/server/second-thread/second-thread.ts'
import { searchElsewhere } from './src/lib/server/search/elsewhere.ts'
import { readSettings } from './src/lib/server/settings.ts'
import { startSnapshots } from './src/lib/server/snapshot/running.ts'

// Ends with a sentence: whoever starts a site is not helped by a stack trace.
const give = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

try {
  const settings = readSettings(process.env)
  const follower = await startSnapshots(settings)
  const keys = await KeyFollower.open(settings)
  const lateness = new Lateness()
  const second = new SecondThread(() => follower.snapshot)
  searchElsewhere()
  const dumps = new DumpKeeper(settings, () => follower.snapshot?.revision)

  // The front tells SvelteKit the configured origin; adapter-node reads this name when it is loaded.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto'
  const client = fileURLToPath(new URL('build/client', import.meta.url))
  if (!existsSync(client)) give('The site is not built yet: run "pnpm build".')
  const files = new Set(
    readdirSync(client, { recursive: true }).map((name) => `/${String(name).replaceAll('\\', '/')}`)
  )
  // Made by `vite build`, so there are no types here; documented at https://svelte.dev/docs/kit/adapter-node
  const built = (await import(new URL('build/handler.js', import.meta.url).href)) as { handler: RequestListener }

  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 15_000 },
    createFront({
      handler: built.handler,
      siteUrl: settings.siteUrl,
      deskUrl: settings.deskUrl,
      epoch: () => `${follower.snapshot?.revision ?? 'none'} ${today()} ${dumps.stamp}`,
      dumps: (request, response) => serveDump(shelfOf(settings), request, response),
      isFile: (path) => path.startsWith('/_app/') || files.has(path),
      limits: new Limits({ ring: keys.ring, proxies: settings.proxies }),
      lanes: new Lanes(() => lateness.isTooMuch),
      ask: (url, encoding) => second.make(url, encoding)
    })
  )

  server.on('error', (error: NodeJS.ErrnoException) =>
    give(error.code === 'EADDRINUSE' ? `Port ${settings.port} is in use: set WEB_PORT to a free one.` : error)
  )
  server.listen(settings.port, settings.host, () => {
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : settings.port
    console.log(`The site is on http://${settings.host}:${port}`)
    follower.follow()
    keys.follow()
    second.prepare()
    dumps.start()
  })

  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    dumps.stop()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3_000).unref()
    await Promise.all([closed.then(() => second.end()), follower.stop(), keys.stop()])
    process.exit(0)
  }
  process.on('SIGTERM', () => void end().catch(give))
  process.on('SIGINT', () => void end().catch(give))
} catch (error) {
  give(error)
}
