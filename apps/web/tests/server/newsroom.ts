import { type ChildProcess, spawn } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Webhook } from 'standardwebhooks'
import { expect } from 'vitest'

const fileIn = (project: string): string => path.join(project, 'records.json')

/** The example's process, in the folder of a partner. */
export class Newsroom {
  said = ''
  #child: ChildProcess | undefined
  #file = ''
  #address = ''

  async start(project: string, environment: Record<string, string>): Promise<void> {
    this.#file = fileIn(project)
    this.said = ''
    const env = { PATH: process.env.PATH ?? '', PORT: '0', RECORDS_FILE: this.#file, ...environment }
    const child = spawn(process.execPath, ['server.js'], { cwd: project, env, stdio: 'pipe' })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.said += text.toString()))
    this.#child = child
    await expect.poll(() => this.said, { timeout: 20_000 }).toContain('Read it at ')
    this.#address = /Read it at (\S+)/.exec(this.said)?.[1] ?? ''
  }

  read = async (): Promise<string> => (await fetch(this.#address)).text()

  /** Calls as Detwin would, and gives the answer's status. */
  async call(secret: string): Promise<number> {
    const at = new Date()
    const body = JSON.stringify({ type: 'agreement.status_changed', timestamp: at.toISOString(), data: {} })
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', at, body)
    }
    return (await fetch(`${this.#address}/webhooks`, { method: 'POST', body, headers })).status
  }

  /** Ends the process; what it has on disk stays. */
  async end(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null) return
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await closed
  }

  /** What it finds on disk when it starts. */
  remember = (kept: object): Promise<void> => writeFile(this.#file, JSON.stringify(kept))

  forget = (project: string): Promise<void> => rm(fileIn(project), { force: true })
}
