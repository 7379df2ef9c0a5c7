import path from 'node:path'
import getPort from 'get-port'
import { applyEntries } from '../../apps/web/src/lib/server/snapshot/apply.ts'
import { Disk } from '../../apps/web/src/lib/server/snapshot/disk.ts'
import { Snapshot } from '../../apps/web/src/lib/server/snapshot/snapshot.ts'
import type { Family } from '../../scripts/start/family.ts'
import { temporaryFolder } from '../folder.ts'
import { settings } from '../settings.ts'
import { generatedRecords, put } from './generated.ts'
import { webSettings } from './web-settings.ts'
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

// Port 9 (discard): nobody listens there.
const nobody = { url: 'http://127.0.0.1:9', token: 'of a bench, that speaks to no desk' }

/** The web app over such a folder, with the environment it was started in; dumps are made when asked for. */
export async function startFilled(family: Family): Promise<{ web: WebApp; env: NodeJS.ProcessEnv }> {
  const { webUrl, env } = webSettings(await filledFolder(), nobody, await getPort())
  const web = await startWeb(family, { webUrl, env: { ...env, DUMPS: 'off' } })
  return { web, env }
}
