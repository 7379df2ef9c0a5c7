import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Family } from './family.ts'
import { say } from './say.ts'
import type { Settings } from './settings.ts'

const cms = path.join(import.meta.dirname, '../../apps/cms')

export interface Admin {
  email: string
  /** Only when it was made here. */
  password?: string
}

/**
 * Migrates, makes the first admin and loads the demo content where the database is empty.
 * @returns the admin when this start made one
 */
export async function prepareDatabase(family: Family, { env }: Settings): Promise<Admin | undefined> {
  say('Preparing the database …')
  const child = family.start(process.execPath, ['src/bin/prepare.ts'], {
    cwd: cms,
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let admin: Admin | undefined
  let reason = ''
  child.stderr?.on('data', (chunk: Buffer) => (reason += chunk.toString()))
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{"step"')) return
      const { step, done, all, email, password } = JSON.parse(line)
      if (step === 'admin') admin = { email, password }
      if (step === 'seeding') say(`Loading the demo content … ${done} of ${all} records`)
      if (step === 'ready') say('Preparing the database: done')
    })
  }
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code === 0 || family.ending) return admin
  throw new Error(reason.trim().split('\n').at(-1) || 'The database could not be prepared.')
}
