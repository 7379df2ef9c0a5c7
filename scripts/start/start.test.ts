import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'detwin-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dataDir = path.join(folder, 'data')

/** Starts Detwin in a way that cannot work, and tells how that ended. */
async function start(env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const { PAYLOAD_SECRET: _secret, WEB_TOKEN: _token, ...others } = process.env
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: { ...others, NODE_ENV: 'development', DATA_DIR: dataDir, WEB_PORT: '47811', CMS_PORT: '47812', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: said.trim() }
}

const file = path.join(folder, 'a-file')
writeFileSync(file, '')

describe('a start that cannot work ends with one sentence, code 1 and nothing made', () => {
  test.each([
    ['the ports are the same', { WEB_PORT: '47811', CMS_PORT: '47811' }, /choose two different ports\.$/],
    ['a port is none', { WEB_PORT: '99999' }, /^WEB_PORT must be a port number/],
    ['the seed is unknown', { SEED: 'all' }, /^SEED must be demo or none\.$/],
    [
      'both secrets are missing in production',
      { NODE_ENV: 'production' },
      /^In production PAYLOAD_SECRET and WEB_TOKEN must be set/
    ],
    [
      'one secret is missing in production',
      { NODE_ENV: 'production', WEB_TOKEN: 'x'.repeat(40) },
      /^In production PAYLOAD_SECRET must be set/
    ],
    [
      'DATA_DIR lies below a file',
      { DATA_DIR: path.join(file, 'data') },
      /^DATA_DIR \(.*\) cannot be written: make it writable/
    ],
    [
      'DATA_DIR lies where nobody may write',
      { DATA_DIR: '/proc/detwin/data' },
      /^DATA_DIR \(.*\) cannot be written: make it writable/
    ]
  ])('when %s', async (_why, env, sentence) => {
    const { code, said } = await start(env)
    expect(said).toMatch(sentence)
    expect([code, said.split('\n').length, existsSync(dataDir)]).toEqual([1, 1, false])
  })

  test('when a port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(47_812, '127.0.0.1', resolve))
    const { code, said } = await start({})
    other.close()
    expect(said).toBe('Port 47812 is in use: end the program that uses it, or set CMS_PORT to another port.')
    expect([code, existsSync(dataDir)]).toEqual([1, false])
  })
})
