import path from 'node:path'
import { applyEntries } from '../../apps/web/src/lib/server/snapshot/apply.ts'
import { Disk } from '../../apps/web/src/lib/server/snapshot/disk.ts'
import { Snapshot } from '../../apps/web/src/lib/server/snapshot/snapshot.ts'
import { temporaryFolder } from '../folder.ts'
import { settings } from '../settings.ts'
import { generatedRecords, put } from '../snapshot/generated.ts'

/** A DATA_DIR as a web app leaves it that has read a log of so many agreements. */
export async function filledFolder(): Promise<string> {
  const dataDir = temporaryFolder()
  const { disk } = await Disk.open(path.join(dataDir, 'web'))
  const entries = generatedRecords(settings.agreements, settings.cities).map((record, index) => put(record, index + 1))
  const snapshot = applyEntries(Snapshot.empty, entries, 'bench')
  await disk.keep(entries, snapshot)
  await disk.close(snapshot)
  return dataDir
}
