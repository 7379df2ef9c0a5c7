import path from 'node:path'
import type { Family } from './family.ts'
import type { Settings } from './settings.ts'

const root = path.join(import.meta.dirname, '../..')

/** The desk: on the loopback address, for editors on this machine or behind a tunnel. */
export function runCms(family: Family, { cmsPort, env }: Settings): void {
  const next = path.join(root, 'apps/cms/node_modules/next/dist/bin/next')
  family.keep('The CMS', process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(cmsPort)], {
    cwd: path.join(root, 'apps/cms'),
    env,
    stdio: ['ignore', 'ignore', 'inherit']
  })
}

/** The site: the only public door. */
export function runWeb(family: Family, { env }: Settings): void {
  family.keep('The site', process.execPath, ['server.ts'], {
    cwd: path.join(root, 'apps/web'),
    env,
    stdio: ['ignore', 'ignore', 'inherit']
  })
}
