import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import getPort from 'get-port'
import { Webhook } from 'standardwebhooks'
import { expect } from 'vitest'

type Command = (port: number) => { program: string; args: string[] }

/** The examples that verify webhooks, in each language that this machine speaks: PHP is not on every one. */
export async function receivers(): Promise<[language: string, Command][]> {
  const all: [string, string, Command][] = [
    ['TypeScript', process.execPath, () => ({ program: process.execPath, args: ['webhook.ts'] })],
    ['Python', 'python3', () => ({ program: 'python3', args: ['webhook.py'] })],
    ['PHP', 'php', (port) => ({ program: 'php', args: ['-S', `127.0.0.1:${port}`, 'webhook.php'] })]
  ]
  const spoken = await Promise.all(all.map(([, program]) => answers(program)))
  return all.flatMap(([language, , command], index) => (spoken[index] ? [[language, command]] : []))
}

const answers = (program: string): Promise<boolean> =>
  promisify(execFile)(program, ['--version']).then(
    () => true,
    () => false
  )

interface Call {
  secret: string
  also?: string
  /** From now. */
  minutes?: number
  /** Instead of what was signed. */
  sent?: string
}

const body = JSON.stringify({
  type: 'agreement.status_changed',
  timestamp: '2026-11-28T03:00:00.000Z',
  data: { api: 'https://site.example/api/v1/agreements/x', title: { 'zh-Hant': '哥德堡' } }
})

/** One example's process. */
export class Receiver {
  said = ''
  #child: ChildProcess | undefined
  #address = ''

  async start(command: Command, cwd: string, secret: string): Promise<void> {
    const port = await getPort()
    this.#address = `http://127.0.0.1:${port}`
    this.said = ''
    const { program, args } = command(port)
    const env = { PATH: process.env.PATH ?? '', WEBHOOK_SECRET: secret, PORT: String(port) }
    const child = spawn(program, args, { cwd, env, stdio: 'pipe' })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.said += text.toString()))
    this.#child = child
    await expect.poll(() => this.call({ secret: '' }).catch(() => this.said), { timeout: 20_000 }).toBe(400)
  }

  async call({ secret, also, minutes = 0, sent = body }: Call): Promise<number> {
    const at = new Date(Date.now() + minutes * 60_000)
    const signatures = [also, secret].flatMap((each) => (each ? [new Webhook(each).sign('msg_1', at, body)] : []))
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' ')
    }
    return (await fetch(this.#address, { method: 'POST', body: sent, headers })).status
  }

  async end(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await closed
  }
}
