import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import getPort from 'get-port'
import { MongoClient } from 'mongodb'

const root = path.join(import.meta.dirname, '..')

/** Milliseconds: the first start fills an empty database. */
const patience = 480_000

/**
 * A whole Detwin with the demo content, on free ports and in a folder of its own, started by the command of the README.
 * The apps must be built.
 */
export class Site {
  readonly admin = { email: 'admin@desk.example', password: randomBytes(18).toString('base64url') }
  readonly #secrets = { PAYLOAD_SECRET: randomBytes(32).toString('hex'), WEB_TOKEN: randomBytes(32).toString('hex') }
  #process: ChildProcess | undefined
  #said = ''

  readonly webUrl: string
  readonly cmsUrl: string
  readonly folder: string
  readonly databaseUri: string

  private constructor(webPort: number, cmsPort: number, folder: string, database: string) {
    this.webUrl = `http://127.0.0.1:${webPort}`
    this.cmsUrl = `http://127.0.0.1:${cmsPort}`
    this.folder = folder
    this.databaseUri = ownDatabase(database, folder)
  }

  /** `database` is a MongoDB server's URI, or `file:` for SQLite in the site's folder. */
  static async start(database = 'file:'): Promise<Site> {
    const [web, cms, folder] = await Promise.all([getPort(), getPort(), mkdtemp(path.join(tmpdir(), 'detwin-e2e-'))])
    const site = new Site(web, cms, folder, database)
    await site.startBoth()
    return site
  }

  /** As `pnpm start` does. */
  async startBoth(): Promise<void> {
    await this.#run(root, ['scripts/start.ts'])
    await Promise.all([this.#answers(`${this.cmsUrl}/health`), this.#answers(`${this.webUrl}/health/ready`)])
  }

  /** The web app alone, from its disk: nobody listens on the desk's address. */
  async startWebOnly(): Promise<void> {
    await this.#run(path.join(root, 'apps/web'), ['server.ts'])
    await this.#answers(`${this.webUrl}/health/live`)
  }

  /** What the start command has said so far. */
  get said(): string {
    return this.#said
  }

  /** Ends what runs; the data stays. Gives the exit code of the start command. */
  async stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<number | null> {
    const running = this.#process
    this.#process = undefined
    if (!running || running.exitCode !== null) return running?.exitCode ?? null
    const closed = new Promise<number | null>((resolve) => running.once('close', resolve))
    running.kill(signal)
    return closed
  }

  async end(): Promise<void> {
    await this.stop()
    await rm(this.folder, { recursive: true, force: true })
    if (this.databaseUri.startsWith('file:')) return
    const client = new MongoClient(this.databaseUri)
    await client.db().dropDatabase()
    await client.close()
  }

  async #run(cwd: string, args: string[]): Promise<void> {
    await this.stop()
    this.#said = ''
    const child = spawn(process.execPath, args, { cwd, env: this.#environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#said += text))
    }
    this.#process = child
  }

  #environment(): NodeJS.ProcessEnv {
    const port = (address: string): string => new URL(address).port
    return {
      ...process.env,
      ...this.#secrets,
      WEB_PORT: port(this.webUrl),
      CMS_PORT: port(this.cmsUrl),
      CMS_URL: this.cmsUrl,
      DATA_DIR: this.folder,
      DATABASE_URI: this.databaseUri,
      ADMIN_EMAIL: this.admin.email,
      ADMIN_PASSWORD: this.admin.password,
      SEED: 'demo'
    }
  }

  async #answers(url: string): Promise<void> {
    const deadline = Date.now() + patience
    while (Date.now() < deadline && this.#process?.exitCode === null) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
      if (answer?.ok) return
      await sleep(200)
    }
    throw new Error(`${url} does not answer. What the start command said:\n${this.#said}`)
  }
}

function ownDatabase(database: string, folder: string): string {
  if (database === 'file:') return `file:${path.join(folder, 'cms.db')}`
  const uri = new URL(database)
  uri.pathname = `/detwin-e2e-${randomBytes(6).toString('hex')}`
  return uri.href
}
