import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import type { BaseDatabaseAdapter } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withOwnConnections } from './own-connections.ts'

let folder: string
let client: Client
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'detwin-connections-'))
  client = createClient({ url: `file:${path.join(folder, 'cms.db')}` })
  await client.executeMultiple('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT UNIQUE)')
  const adapter = { name: 'sqlite', client, connect: () => Promise.resolve() } as unknown as BaseDatabaseAdapter // as far as it is used
  await withOwnConnections(adapter).connect?.()
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const insert = (word: string) => ({ sql: 'INSERT INTO words VALUES (?)', args: [word] })
const words = async () => (await client.execute('SELECT word FROM words ORDER BY word')).rows.map(({ word }) => word)

async function write(...all: string[]): Promise<void> {
  const transaction = await client.transaction()
  try {
    for (const word of all) await transaction.execute(insert(word))
    await transaction.commit()
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}

/** How often this process has the database open. */
const timesOpen = (): number =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path.join(folder, 'cms.db')
    } catch {
      // The one that read the folder itself.
      return false
    }
  }).length

test('many transactions, one after another, use one connection', async () => {
  for (let number = 0; number < 50; number++) await write(`word ${number}`)
  expect(await words()).toHaveLength(50)
  // One reads, one writes.
  expect(timesOpen()).toBe(2)
})

test('a transaction in which a statement failed leaves nothing behind, and the next one commits', async () => {
  await write('first')
  await expect(write('second', 'first')).rejects.toThrow(/UNIQUE/)
  await write('third')
  expect(await words()).toEqual(['first', 'third'])
})

test('a transaction that is rolled back changes nothing, and one after its end refuses', async () => {
  const transaction = await client.transaction()
  await transaction.execute(insert('never'))
  await transaction.rollback()
  await expect(transaction.execute(insert('after'))).rejects.toThrow(/closed/)
  await write('later')
  expect(await words()).toEqual(['later'])
})

test('while one writes, another is told that the database is busy, and the one goes on', async () => {
  const transaction = await client.transaction()
  await transaction.execute(insert('one'))
  await expect(client.transaction()).rejects.toThrow(/SQLITE_BUSY/)
  await transaction.commit()
  await write('two')
  expect(await words()).toEqual(['one', 'two'])
})
