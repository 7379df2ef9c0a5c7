import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { orebro } from '@detwin/content/examples'
import { put, token } from '../../../../tests/log.ts'
import { freshShelf } from '../../../../tests/shelves.ts'
import { lockFolder } from '../snapshot/lock.ts'
import { readDays } from './shelf.ts'

const given = freshShelf()
const program = fileURLToPath(new URL('../../../bin/dumps.ts', import.meta.url))

// The folder of a web app is `web` in its DATA_DIR.
const run = () =>
  spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      WEB_TOKEN: token,
      DATA_DIR: dirname(given.folder),
      SITE_URL: 'https://site.example'
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })

/** Everything that would be served is whole. */
async function allWhole(): Promise<number> {
  const days = Object.values(await readDays(given.shelf))
  for (const { folder } of days)
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(given.shelf, folder) })
  return days.length
}

test('killed at any moment, it leaves nothing half to be served, and the next one clears up', async () => {
  const making = run()
  const from = performance.now()
  expect(await once(making, 'close')).toEqual([0, null])
  const whole = performance.now() - from
  expect(await allWhole()).toBe(1)
  for (const share of [0.3, 0.5, 0.65, 0.8, 0.9, 0.97]) {
    await given.publish(
      put({ ...orebro, slug: `killed-at-${share}` }, Math.round(share * 100), Math.round(share * 1000))
    )
    const killed = run()
    await Promise.race([pause(whole * share), once(killed, 'close')])
    killed.kill('SIGKILL')
    expect(await allWhole()).toBe(1)
  }
  await given.publish(put({ ...orebro, slug: 'last' }, 200, 2000))
  expect(await once(run(), 'close')).toEqual([0, null])
  expect(await allWhole()).toBe(1)
  expect((await readdir(given.shelf)).filter((name) => name.startsWith('making-'))).toEqual([])
}, 180_000)

test('a second one at the same time is told to wait', async () => {
  await mkdir(given.shelf)
  const lock = await lockFolder(given.shelf)
  const second = run()
  let said = ''
  second.stderr.on('data', (text: Buffer) => (said += text.toString()))
  expect(await once(second, 'close')).toEqual([1, null])
  expect(said).toBe('Another process is making a dump: wait until it is done.\n')
  await lock.release()
}, 30_000)
