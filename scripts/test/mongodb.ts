import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { root, run } from '../command.ts'
import type { Family } from '../start/family.ts'

export interface Mongodb {
  uri: string
  /** Ends the server when these tests started it. */
  end: () => Promise<void>
}

const starter = path.join(root, '../shared/mongo/up')

/** A MongoDB for the tests: the one `MONGODB_URI` names, else the team's test server where it lies beside the clone. */
export async function findMongodb(family: Family, say: (line: string) => void): Promise<Mongodb | undefined> {
  const named = process.env.MONGODB_URI
  if (named) return { uri: named, end: async () => undefined }
  if (process.getuid?.() !== 0 || !existsSync(starter)) return undefined
  const ran = await listens()
  if (!ran) say('Starting the MongoDB test server (a minute or two the first time)')
  const { code, output } = await run(family, { program: starter, args: [] })
  const uri = output.trim().split('\n').at(-1)
  if (code !== 0 || !uri?.startsWith('mongodb://')) {
    say(output)
    return undefined
  }
  const stop = async (): Promise<void> => {
    await run(family, { program: path.join(starter, '../down'), args: [] })
  }
  return { uri, end: ran ? async () => undefined : stop }
}

const listens = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(process.env.MONGO_TEST_PORT ?? 27_017), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
