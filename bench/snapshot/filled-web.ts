import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import getPort from 'get-port'
import type { Family } from '../../scripts/start/family.ts'
import { temporaryFolder } from '../folder.ts'
import { startWeb, type WebApp } from '../web-app.ts'
import { webSettings } from './web-settings.ts'

// Port 9 (discard): nobody listens there.
const nobody = { url: 'http://127.0.0.1:9', token: 'of a bench, that speaks to no desk' }

/**
 * The web app over the folder of one that has read a log of so many agreements, with the environment it was started in; dumps
 * are made when asked for.
 */
export async function startFilled(family: Family): Promise<{ web: WebApp; env: NodeJS.ProcessEnv }> {
  const dataDir = temporaryFolder()
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'fill-folder.ts'), dataDir])
  const { webUrl, env } = webSettings(dataDir, nobody, await getPort())
  const web = await startWeb(family, { webUrl, env: { ...env, DUMPS: 'off' } })
  return { web, env }
}
