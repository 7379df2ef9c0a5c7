import { createWriteStream } from 'node:fs'
import path from 'node:path'
import type { Family } from './family.ts'
import { say, step } from './say.ts'
import type { Settings } from './settings.ts'

const root = path.join(import.meta.dirname, '../..')

/** Builds what changed; nothing did on a second start, and then it takes a second. */
export async function buildApps(family: Family, { dataDir, env }: Settings): Promise<void> {
  await step('Building both apps (a minute or two the first time)', build(family, path.join(dataDir, 'build.log'), env))
}

async function build(family: Family, log: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = family.start(path.join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=new-only'], {
    cwd: root,
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const file = createWriteStream(log)
  const tail: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      file.write(chunk)
      tail.push(...chunk.toString().split('\n').filter(Boolean))
      tail.splice(0, tail.length - 30)
    })
  }
  const code = await new Promise((resolve) => child.once('close', resolve))
  file.end()
  if (code === 0 || family.ending) return
  say(tail.join('\n'))
  throw new Error(`The build failed: the lines above say why, and ${log} holds all of them.`)
}
