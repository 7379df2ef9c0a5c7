import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import getPort from 'get-port'
import type { Family } from '../../scripts/start/family.ts'
import { answersAt } from '../../scripts/start/ready.ts'
import { temporaryFolder } from '../folder.ts'
import { usageOf } from '../report/machine.ts'
import { capture } from './captured.ts'

export interface Bare {
  url: string
  cpuMs: () => number
}

/** Starts a bare Node server, in a process of its own, that sends what this address answers. */
export async function startBare(family: Family, url: string): Promise<Bare> {
  const file = path.join(temporaryFolder(), 'page.json')
  await writeFile(file, JSON.stringify(await capture(url)))
  const port = await getPort()
  const server = path.join(import.meta.dirname, '../bare-server.ts')
  const { pid } = family.start(process.execPath, [server, file, String(port)], { stdio: 'inherit' })
  if (pid === undefined) throw new Error('The bare server did not start.')
  await answersAt(`http://127.0.0.1:${port}/`, family)
  return {
    url: `http://127.0.0.1:${port}${new URL(url).pathname}`,
    cpuMs: () => usageOf(pid).cpuMs
  }
}
