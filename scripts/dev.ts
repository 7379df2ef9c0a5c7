/** Both apps with hot reload, on a database of their own in data/dev. */
import path from 'node:path'
import { Family } from './start/family.ts'
import { portsMustBeFree } from './start/ports.ts'
import { prepareDatabase } from './start/prepare.ts'
import { say } from './start/say.ts'
import { readPorts, readSettings } from './start/settings.ts'

const root = path.join(import.meta.dirname, '..')
const family = new Family()

async function dev(): Promise<void> {
  await portsMustBeFree(readPorts(process.env))
  const settings = readSettings({
    ...process.env,
    DATA_DIR: process.env.DATA_DIR || 'data/dev',
    NODE_ENV: 'development'
  })
  const env = { ...settings.env, NODE_ENV: 'development' as const, POLL_SECONDS: '2' }
  const admin = await prepareDatabase(family, settings)
  const app = (name: string) => ({ cwd: path.join(root, 'apps', name), env, stdio: 'inherit' as const })
  family.keep(
    'The CMS',
    path.join(root, 'apps/cms/node_modules/.bin/next'),
    ['dev', '--hostname', '127.0.0.1', '--port', String(settings.cmsPort)],
    app('cms')
  )
  family.keep(
    'The site',
    path.join(root, 'apps/web/node_modules/.bin/vite'),
    ['dev', '--host', '127.0.0.1', '--port', String(settings.webPort), '--strictPort'],
    app('web')
  )
  if (admin) say(`Sign in: ${admin.email} ${admin.password ?? 'and the password in ADMIN_PASSWORD'}`)
}

try {
  await dev()
} catch (error) {
  await family.end()
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
