import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Command, run } from '../command.ts'
import type { Family } from '../start/family.ts'
import { nothingRan, type Tally, tallyOf } from './report.ts'

export interface Suite {
  name: string
  kind: 'vitest' | 'playwright'
  /** Folder from the root. */
  folder: string
  args?: string[]
  env?: NodeJS.ProcessEnv
  /** Why it cannot run here: it counts as failed. */
  impossible?: string | undefined
}

/** Suites without a configuration of their own: Vitest's five seconds are not enough for a busy machine. */
const patient = ['--testTimeout=30000']

/** Every suite of the repository. Without `mongodb` those on MongoDB are left out. */
export function suitesOn(
  mongodb: string | undefined,
  chromium: string | undefined,
  soffice: string | undefined
): Suite[] {
  const cms = (project: string, env: NodeJS.ProcessEnv = {}): Suite => ({
    name: `cms, ${project}`,
    kind: 'vitest',
    folder: 'apps/cms',
    args: ['--project', project],
    // As `pnpm start` gives it: thousands of transactions else spread over arenas of memory that are never given back.
    env: { MALLOC_ARENA_MAX: '2', ...env }
  })
  return [
    { name: 'scripts', kind: 'vitest', folder: '', args: ['--dir', 'scripts', ...patient] },
    { name: 'content', kind: 'vitest', folder: 'packages/content', args: patient },
    { name: 'web', kind: 'vitest', folder: 'apps/web', env: { SOFFICE_PATH: soffice } },
    cms('unit'),
    cms('sqlite'),
    ...(mongodb ? [cms('mongodb', { MONGODB_URI: mongodb })] : []),
    {
      name: 'journeys',
      kind: 'playwright',
      folder: 'e2e',
      env: { MONGODB_URI: mongodb, CHROMIUM_PATH: chromium },
      impossible: chromium ? undefined : 'no Chromium'
    }
  ]
}

export interface Result extends Tally {
  output: string
}

/** Runs a suite to its end and counts what its own report says. */
export async function runSuite(family: Family, suite: Suite): Promise<Result> {
  if (suite.impossible) return { ...nothingRan(`it did not run: ${suite.impossible}`), output: '' }
  const folder = await mkdtemp(path.join(tmpdir(), 'detwin-report-'))
  const file = path.join(folder, 'report.json')
  try {
    const { code, output } = await run(family, commandOf(suite, file))
    const report = await readFile(file, 'utf8').catch(() => undefined)
    return { ...tallyOf(suite.kind, report, code), output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function commandOf({ kind, folder, args = [], env }: Suite, file: string): Command {
  return kind === 'vitest'
    ? {
        program: 'vitest',
        args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
        folder,
        env: { ...env, NODE_ENV: 'test' }
      }
    : {
        program: 'playwright',
        args: ['test', '--reporter=list,json', ...args],
        folder,
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
      }
}
