import path from 'node:path'
import getPort from 'get-port'
import { applyEntries } from '../../apps/web/src/lib/server/snapshot/apply.ts'
import { Disk } from '../../apps/web/src/lib/server/snapshot/disk.ts'
import { Snapshot } from '../../apps/web/src/lib/server/snapshot/snapshot.ts'
import type { Family } from '../../scripts/start/family.ts'
import { readSettings } from '../../scripts/start/settings.ts'
import { temporaryFolder } from '../folder.ts'
import { settings } from '../settings.ts'
import { generatedRecords, put } from '../snapshot/generated.ts'
import { startWeb, type WebApp } from '../web-app.ts'

/** A DATA_DIR as a web app leaves it that has read a log of so many agreements. */
async function filledFolder(): Promise<string> {
  const dataDir = temporaryFolder()
  const { disk } = await Disk.open(path.join(dataDir, 'web'))
  const entries = generatedRecords(settings.agreements, settings.cities).map((record, index) => put(record, index + 1))
  const snapshot = applyEntries(Snapshot.empty, entries, 'bench')
  await disk.keep(entries, snapshot)
  await disk.close(snapshot)
  return dataDir
}

/** The web app over such a folder, the CMS away, with the environment it was started in; dumps are made when asked for. */
export async function startFilled(family: Family): Promise<{ web: WebApp; env: NodeJS.ProcessEnv }> {
  const dataDir = await filledFolder()
  const { webUrl, env } = readSettings({
    ...process.env,
    NODE_ENV: 'development',
    DATA_DIR: dataDir,
    DATABASE_URI: '',
    WEB_PORT: String(await getPort()),
    CMS_PORT: '1',
    SITE_URL: ''
  })
  // Port 9 (discard): nobody listens there.
  const web = await startWeb(family, { webUrl, env: { ...env, CMS_URL: 'http://127.0.0.1:9', DUMPS: 'off' } })
  return { web, env: { ...env, DATA_DIR: dataDir } }
}
