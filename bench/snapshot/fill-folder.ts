/**
 * Makes a DATA_DIR as a web app leaves it that has read a log of so many agreements: `node fill-folder.ts <folder>`.
 * A program of its own: who measures must not hold a log, for its pauses would be taken for the site's.
 */
import path from 'node:path'
import { applyEntries } from '../../apps/web/src/lib/server/snapshot/apply.ts'
import { Disk } from '../../apps/web/src/lib/server/snapshot/disk.ts'
import { Snapshot } from '../../apps/web/src/lib/server/snapshot/snapshot.ts'
import { settings } from '../settings.ts'
import { generatedRecords, put } from './generated.ts'

const [dataDir] = process.argv.slice(2)
if (!dataDir) throw new Error('Say which folder is to be filled.')
const { disk } = await Disk.open(path.join(dataDir, 'web'))
const entries = generatedRecords(settings.agreements, settings.cities).map((record, index) => put(record, index + 1))
const snapshot = applyEntries(Snapshot.empty, entries, 'bench')
await disk.keep(entries, snapshot)
await disk.close(snapshot)
