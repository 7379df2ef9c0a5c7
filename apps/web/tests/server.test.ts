import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticeSecret } from '@detwin/content'
import { gothenburg, jointStatement } from '@detwin/content/examples'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CmsPeer } from './cms-peer.ts'
import { firstLog, image, imageBytes, put, records, token } from './log.ts'

/** The built server as operators run it, in a process of its own, with a CMS that can be told to fail. */
const entry = fileURLToPath(new URL('../server.ts', import.meta.url))

let cms: CmsPeer
let dataDir: string
let child: ChildProcess
let output: string
let site: string

beforeAll(() => {
  if (!existsSync(new URL('../build/handler.js', import.meta.url)))
    throw new Error('Build the web app first: pnpm --filter @detwin/web build')
})

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'detwin-web-'))
  cms = await new CmsPeer(token).start()
  cms.log = [...firstLog]
  for (const { filename } of [image.original, ...image.sizes]) cms.media.set(filename, imageBytes)
})

afterEach(async () => {
  await end('SIGKILL')
  await cms.stop()
  await rm(dataDir, { recursive: true })
})

const environment = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  WEB_TOKEN: token,
  CMS_URL: cms.url,
  DATA_DIR: dataDir,
  WEB_PORT: '0',
  SITE_URL: 'https://site.example',
  POLL_SECONDS: '3600',
  ...more
})

function run(env = environment()): void {
  output = ''
  child = spawn(process.execPath, [entry], { env, stdio: 'pipe' })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()))
}

async function start(env?: Record<string, string>): Promise<void> {
  run(env)
  await expect.poll(() => output, { timeout: 10_000 }).toContain('The site is on ')
  site = /The site is on (\S+)/.exec(output)?.[1] ?? ''
}

async function ready(): Promise<Record<string, unknown>> {
  return (await fetch(`${site}/health/ready`)).json()
}

/** @returns the exit code, and null after a kill */
async function end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal)
    await new Promise((resolve) => child.once('exit', resolve))
  }
  return child.exitCode
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(site + path, { headers, redirect: 'manual' })

function notice(id: string, secret = noticeSecret(token), at = new Date()): Promise<Response> {
  const body = JSON.stringify({ type: 'publications.grown', timestamp: at.toISOString(), data: {} })
  return fetch(`${site}/hooks/publications`, {
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

describe('the site', () => {
  beforeEach(async () => {
    await start()
    await expect.poll(ready).toMatchObject({ ready: true, problem: null })
  })

  test('says how it is', async () => {
    expect(await ready()).toEqual({
      ready: true,
      revision: records.length,
      updatedAt: firstLog.at(-1)?.at,
      records: records.length,
      lastContact: expect.any(String),
      lastSuccess: expect.any(String),
      problem: null
    })
    expect((await get('/health/live')).status).toBe(200)
  })

  test.each([
    ['zh-HK,en;q=0.5', '/zh-Hant'],
    ['zh-CN', '/zh-Hans'],
    ['sv', '/sv'],
    ['', '/en']
  ])('begins for %s at %s', async (language, path) => {
    const answer = await get('/', { 'accept-language': language })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      307,
      path,
      'Accept-Language'
    ])
  })

  test('leads from an id to the page', async () => {
    const answer = await get(`/id/${gothenburg.id}`, { 'accept-language': 'zh-TW' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/zh-Hant/cities/se/gothenburg'])
    expect((await get('/id/00000000000000000000ffff')).status).toBe(404)
    expect((await get(`/id/${image.id}`)).status).toBe(404)
  })

  test('sends a published image, and no other file', async () => {
    const answer = await get('/media/square.webp')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(imageBytes)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff'
    })
    const again = await get('/media/square.webp', { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    for (const path of ['/media/other.webp', '/media/..%2fsnapshot.jsonl', '/media/%2e%2e/snapshot.jsonl'])
      expect((await get(path)).status).toBe(404)
  })

  test('sends a page compressed, with a tag, strict headers and no cookie', async () => {
    const address = `/en/statements/${jointStatement.slug}`
    const answer = await get(address, { 'accept-encoding': 'br', host: 'evil.example' })
    const headers = Object.fromEntries(answer.headers)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('End the agreements')
    expect(page).not.toContain('evil.example')
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'referrer-policy': 'no-referrer'
    })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['set-cookie']).toBeUndefined()
    expect((await get(address, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  test('shows a change as soon as it is told, and a forged notice does nothing', async () => {
    cms.log.push(
      put({ ...jointStatement, title: { en: 'A new title' }, translations: { en: { state: 'reviewed' } } }, 2, 100)
    )
    const asked = cms.requests.length
    expect((await notice('m1', noticeSecret('another token'))).status).toBe(401)
    expect((await notice('m1', noticeSecret(token), new Date(Date.now() - 400_000))).status).toBe(401)
    expect(
      (
        await fetch(`${site}/hooks/publications`, {
          method: 'POST',
          body: 'x'.repeat(20_000),
          headers: { 'content-type': 'application/json' }
        })
      ).status
    ).toBe(413)
    expect(cms.requests).toHaveLength(asked)
    expect((await notice('m1')).status).toBe(202)
    expect((await notice('m1')).status).toBe(409)
    await expect.poll(async () => (await get(`/en/statements/${jointStatement.slug}`)).text()).toContain('A new title')
  })

  test('ends in order, and starts again without the CMS', async () => {
    expect(await end()).toBe(0)
    await cms.stop()
    await start()
    expect((await get(`/en/statements/${jointStatement.slug}`)).status).toBe(200)
    expect((await get('/media/square.webp')).status).toBe(200)
    await expect
      .poll(ready)
      .toMatchObject({ ready: true, records: records.length, problem: 'The CMS does not answer.' })
  })

  test('survives being killed', async () => {
    cms.log.push(put({ ...gothenburg, slug: 'moved', formerSlugs: ['gothenburg'] }, 2, 100))
    await notice('m2')
    await expect.poll(ready).toMatchObject({ revision: records.length + 1 })
    await end('SIGKILL')
    await cms.stop()
    await start()
    expect(await ready()).toMatchObject({ revision: records.length + 1 })
  })

  test('writes nothing about visitors', async () => {
    await get('/en')
    await get('/nothing-here')
    expect(output).not.toMatch(/127\.0\.0\.1(?!:\d)|::1|nothing-here/)
  })
})

test('before the first snapshot every page says so, in two languages, and nothing is empty', async () => {
  await cms.stop()
  await start()
  for (const path of ['/', '/en', '/en/cities', '/media/square.webp']) {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).toMatch(/is starting.*網站正在啟動/s)
  }
  expect((await get('/health/live')).status).toBe(200)
  expect((await get('/health/ready')).status).toBe(503)
  await cms.start()
  await notice('m3')
  await expect.poll(ready).toMatchObject({ ready: true })
  expect((await get('/en')).status).toBe(200)
})

describe('a wrong start', () => {
  test.each([
    ['without a secret', { WEB_TOKEN: '' }, /^The web app cannot start\. WEB_TOKEN is missing.*\n$/],
    ['with a short secret', { WEB_TOKEN: 'abc' }, /^The web app cannot start\. WEB_TOKEN is too short.*\n$/]
  ])('%s is refused in a sentence', async (_, more, sentence) => {
    run(environment(more))
    await new Promise((resolve) => child.once('exit', resolve))
    expect([child.exitCode, output]).toEqual([1, expect.stringMatching(sentence)])
  })

  test('on a port that is in use is refused in a sentence', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number } // a TCP server has one
    run(environment({ WEB_PORT: String(port) }))
    await new Promise((resolve) => child.once('exit', resolve))
    other.close()
    expect([child.exitCode, output]).toEqual([1, `Port ${port} is in use: set WEB_PORT to a free one.\n`])
  })

  test('in the folder of a running one is refused in a sentence', async () => {
    await start()
    const first = child
    run()
    await new Promise((resolve) => child.once('exit', resolve))
    expect([child.exitCode, output]).toEqual([1, expect.stringMatching(/^Another web app uses .*\n$/)])
    child = first
  })
})
