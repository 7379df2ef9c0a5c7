import { rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { token } from '../../../../tests/log.ts'
import { freshShelf } from '../../../../tests/shelves.ts'
import { today } from '../day.ts'
import { readSettings } from '../settings.ts'
import { DumpKeeper } from './keeper.ts'
import { readDays } from './shelf.ts'

const given = freshShelf()
let keeper: DumpKeeper | undefined

/** @param revision of the snapshot the site holds */
function keep(revision: number | undefined, more: Record<string, string> = {}): DumpKeeper {
  for (const [name, value] of Object.entries({ WEB_TOKEN: token, DATA_DIR: dirname(given.folder), ...more }))
    vi.stubEnv(name, value)
  keeper = new DumpKeeper(readSettings(process.env), () => revision, 20)
  keeper.start()
  return keeper
}

const days = async (): Promise<string[]> => Object.keys(await readDays(given.shelf))
const patience = { timeout: 60_000 }

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(() => {
  keeper?.stop()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('a site that has something to show makes its dump of the day by itself', { timeout: 90_000 }, async () => {
  const { stamp } = keep(1)
  await expect.poll(days, patience).toEqual([today()])
  await expect.poll(() => keeper?.stamp, patience).not.toBe(stamp)
})

test.each([
  ['that has nothing to show', undefined, {}],
  ['that is told not to', 1, { DUMPS: 'off' }]
] as const)('one %s does not', async (_, revision, more) => {
  keep(revision, { ...more })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await days()).toEqual([])
})

test('one that another process made is noticed', async () => {
  const { stamp } = keep(undefined)
  await given.make('2026-11-28')
  await expect.poll(() => keeper?.stamp).not.toBe(stamp)
})

test('what goes wrong is said once', { timeout: 90_000 }, async () => {
  await rename(join(given.folder, 'snapshot.jsonl'), join(given.folder, 'aside'))
  keep(1)
  await expect
    .poll(() => vi.mocked(console.error).mock.calls.flat(), patience)
    .toEqual([expect.stringMatching(/^No dump could be made: There is no snapshot/)])
})

test('a list of days that cannot be read is said, and readers are told too', async () => {
  await given.make('2026-11-28')
  await writeFile(join(given.shelf, 'days.json'), '{')
  keep(1)
  await expect.poll(() => vi.mocked(console.error).mock.calls.length).toBe(1)
  await expect(readDays(given.shelf)).rejects.toThrow()
})
