import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import path from 'node:path'
import { runCms } from '../../scripts/start/apps.ts'
import { Family } from '../../scripts/start/family.ts'
import { prepareDatabase } from '../../scripts/start/prepare.ts'
import { answersAt } from '../../scripts/start/ready.ts'
import { settings as sizes } from '../settings.ts'
import { dropDatabase } from '../own-database.ts'
import { ownSettings } from '../own-settings.ts'

const cms = path.join(import.meta.dirname, '../../apps/cms')

/** What apps/cms/src/bin/fill-for-bench.ts measured, in milliseconds. */
export interface Filled {
  /** Id of the agreement with all languages and sixty events. */
  agreement: string
  records: number
  /** All rows of the board made anew. */
  rebuilt: number
  pages: number[]
  outdated: number[]
  /** The same answer from all records. */
  naive: number[]
}

export interface FilledDesk {
  url: string
  admin: { email: string; password: string }
  filled: Filled
  end: () => Promise<void>
}

/** The built CMS alone, with thousands of generated records, on a free port and a database of its own. */
export async function startFilledDesk(mongodb?: string): Promise<FilledDesk> {
  const family = new Family()
  const { settings, admin } = await ownSettings(mongodb, { SEED: 'none', LOG_LEVEL: 'silent' })
  // Somebody must answer where the site would be, or the desk tries again and again to tell it, while saves are measured.
  const listener = createServer((_request, response) => response.writeHead(204).end())
  listener.listen(settings.webPort, '127.0.0.1')
  const end = async (): Promise<void> => {
    listener.close()
    await family.end()
    if (mongodb) await dropDatabase(settings.databaseUri)
  }
  try {
    await prepareDatabase(family, settings)
    const filled = fill({ ...settings.env, BENCH_RECORDS: String(sizes.records) })
    runCms(family, settings)
    await answersAt(`${settings.cmsUrl}/health`, family)
    return { url: settings.cmsUrl, admin, filled, end }
  } catch (error) {
    await end()
    throw error
  }
}

function fill(env: NodeJS.ProcessEnv): Filled {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/bin/fill-for-bench.ts'], {
    cwd: cms,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8
  })
  if (status !== 0) throw new Error(`The desk could not be filled:\n${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Filled // written by that script
}
