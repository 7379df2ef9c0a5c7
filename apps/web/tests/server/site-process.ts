import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { noticeSecret } from '@detwin/content'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, expect } from 'vitest'
import type { Given } from '../fresh-cms.ts'
import { token } from '../log.ts'

const entry = fileURLToPath(new URL('../../server.ts', import.meta.url))

/** The built server as operators run it, in a process of its own, with a CMS that can be told to fail. */
class SiteProcess {
  /** What the process has printed. */
  output = ''
  readonly #given: Given
  #child: ChildProcess | undefined
  #closed: Promise<unknown> | undefined
  #address = ''

  constructor(given: Given) {
    this.#given = given
  }

  /** Begins the process, whatever comes of it. */
  run(environment: Record<string, string> = {}): void {
    this.output = ''
    const env = {
      PATH: process.env.PATH ?? '',
      WEB_TOKEN: token,
      CMS_URL: this.#given.cms.url,
      DATA_DIR: this.#given.dataDir,
      WEB_PORT: '0',
      SITE_URL: 'https://site.example',
      POLL_SECONDS: '3600',
      ...environment
    }
    const child = spawn(process.execPath, [entry], { env, stdio: 'pipe' })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.output += text.toString()))
    this.#closed = new Promise((resolve) => child.once('close', resolve))
    this.#child = child
  }

  /** Returns when the site listens. */
  async start(environment: Record<string, string> = {}): Promise<void> {
    this.run(environment)
    await expect.poll(() => this.output, { timeout: 10_000 }).toContain('The site is on ')
    this.#address = /The site is on (\S+)/.exec(this.output)?.[1] ?? ''
  }

  get address(): string {
    return this.#address
  }

  /** @returns the exit code, and null after a kill; everything that was printed is read then */
  async ended(): Promise<number | null> {
    await this.#closed
    return this.#child?.exitCode ?? null
  }

  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#child?.kill(signal)
    return this.ended()
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.#address + path, { redirect: 'manual', ...init })
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, { headers })
  }

  readiness = async (): Promise<unknown> => (await this.get('/health/ready')).json()

  /** Tells the site that the log grew, as the CMS does. */
  notice(id: string, secret = noticeSecret(token), at = new Date()): Promise<Response> {
    const body = JSON.stringify({ type: 'publications.grown', timestamp: at.toISOString(), data: {} })
    return this.fetch('/hooks/publications', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body)
      }
    })
  }
}

/** A site of this CMS; its process ends with the test. */
export function siteOf(given: Given): SiteProcess {
  const site = new SiteProcess(given)
  beforeAll(() => {
    if (!existsSync(new URL('../../build/handler.js', import.meta.url)))
      throw new Error('Build the web app first: pnpm --filter @detwin/web build')
  })
  afterEach(() => site.end('SIGKILL'))
  return site
}
