import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Lock {
  release(): Promise<void>
}

const anotherWebApp = (folder: string): string =>
  `Another web app uses ${folder}: stop it, or give this one its own DATA_DIR.`

/**
 * Lets one process of this machine use a folder. A listening socket, because the system takes it back when a process
 * dies, however it dies; in the temporary folder, because a socket's path must be shorter than 108 bytes.
 * @param taken what is told to who comes second
 * @throws when another process has it
 */
export async function lockFolder(folder: string, taken = anotherWebApp): Promise<Lock> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 24)
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\detwin-${name}` : join(tmpdir(), `detwin-${name}.sock`)
  const server = await listen(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    if (await answers(path)) throw new Error(taken(folder))
    await rm(path, { force: true })
    return listen(path)
  })
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject).listen(path, () => resolve(server))
  })

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })
