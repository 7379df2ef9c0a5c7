import type { StdioOptions } from 'node:child_process'
import path from 'node:path'
import type { Family } from './family.ts'
import type { Settings } from './settings.ts'

const root = path.join(import.meta.dirname, '../..')

/**
 * What the CMS needs less memory with: V8 by itself lets garbage lie while the machine has room, and glibc keeps an arena for each
 * thread. An import of 25,000 rows is what was measured (docs/decisions/0016). Who sets `NODE_OPTIONS` decides otherwise.
 */
const thrift = { NODE_OPTIONS: '--max-old-space-size=224 --max-semi-space-size=8', MALLOC_ARENA_MAX: '2' }

/** How the desk is started: on the loopback address, for editors on this machine or behind a tunnel. */
export function cmsProcess({ cmsPort, env }: Pick<Settings, 'cmsPort' | 'env'>) {
  const next = path.join(root, 'apps/cms/node_modules/next/dist/bin/next')
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(cmsPort)]
  return nodeIn('apps/cms', args, { ...thrift, ...env })
}

export function runCms(family: Family, settings: Settings): void {
  const { command, args, options } = cmsProcess(settings)
  family.keep('The CMS', command, args, options)
}

/** The same for the site, whose two threads each let some 50 MB of short-lived garbage lie (docs/decisions/0038). */
const thriftOfSite = { NODE_OPTIONS: '--max-semi-space-size=8' }

/** How the site is started: the only public door. */
export const webProcess = ({ env }: Pick<Settings, 'env'>) =>
  nodeIn('apps/web', ['server.ts'], { ...thriftOfSite, ...env })

export function runWeb(family: Family, settings: Settings): void {
  const { command, args, options } = webProcess(settings)
  family.keep('The site', command, args, options)
}

const nodeIn = (folder: string, args: string[], env: NodeJS.ProcessEnv) => ({
  command: process.execPath,
  args,
  options: { cwd: path.join(root, folder), env, stdio: ['ignore', 'ignore', 'inherit'] as StdioOptions }
})
