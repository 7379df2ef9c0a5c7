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

type Step =
  | { step: 'migrated' | 'seeded' | 'ready' }
  | ({ step: 'admin' } & Admin)
  | { step: 'seeding'; done: number; all: number }

/**
 * Migrates, makes the first admin and loads the demo content where the database is empty.
 * @returns the admin when this start made one
 */
export async function prepareDatabase(family: Family, settings: Settings): Promise<Admin | undefined> {
  say('Preparing the database …')
  for (let attempt = 1; ; attempt++) {
    try {
      return await prepareOnce(family, settings)
    } catch (error) {
      if (attempt === 3 || !(error instanceof Error) || !refusedToCreate.test(error.message)) throw error
      say('The database was busy creating something else; once more …')
    }
  }
}

// DocumentDB creates one collection at a time and refuses another; nothing is lost by asking again.
const refusedToCreate = /Unable to create (the specified collection|metadata database)/

async function prepareOnce(family: Family, { env }: Settings): Promise<Admin | undefined> {
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
      const said = JSON.parse(line) as Step // written by apps/cms/src/bin/prepare.ts
      if (said.step === 'admin') admin = { email: said.email, password: said.password }
      if (said.step === 'seeding') say(`Loading the demo content … ${said.done} of ${said.all} records`)
      if (said.step === 'ready') say('Preparing the database: done')
    })
  }
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code === 0 || family.ending) return admin
  throw new Error(reason.trim().split('\n').at(-1) || 'The database could not be prepared.')
}
