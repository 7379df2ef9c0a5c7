import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, inject, vi } from 'vitest'

// Test files share a process, for Payload takes seconds to load; our own modules begin anew in each.
vi.resetModules()

// Each test file has a database and a data folder of its own.
const folder = mkdtempSync(path.join(tmpdir(), 'detwin-cms-'))
const wanted = process.env.TEST_DATABASE ?? 'file:'

function ownDatabase(): string {
  if (wanted === 'file:') return `file:${path.join(folder, 'cms.db')}`
  const uri = new URL(wanted)
  uri.pathname = `/${inject('run')}-${randomBytes(6).toString('hex')}`
  return uri.href
}

process.env.DATABASE_URI = ownDatabase()
process.env.DATA_DIR = folder
process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex')
process.env.WEB_TOKEN = randomBytes(32).toString('hex')
// Nobody listens there: notices fail quickly and wait.
process.env.WEB_URL = 'http://127.0.0.1:9'
// The tests provoke errors; LOG_LEVEL=error shows them.
process.env.LOG_LEVEL ??= 'silent'

afterAll(async () => {
  // Where Payload 3.90 keeps each CMS that is open in this process.
  const { _payload: opened } = globalThis as { _payload?: Map<string, { payload: Payload | null }> }
  const desks = [...(opened?.values() ?? [])].flatMap(({ payload }) => payload ?? [])
  const [{ db } = {}] = desks
  if (db?.name === 'mongoose') await drop(db as unknown as MongooseAdapter) // its name says so
  for (const desk of desks) await desk.destroy()
  opened?.clear()
  rmSync(folder, { recursive: true, force: true })
})

/** MongoDB grows slow with many databases. One that a killed process has locked is removed at the end of the run instead. */
const drop = ({ connection }: MongooseAdapter): Promise<unknown> =>
  Promise.race([connection.dropDatabase(), sleep(5000)])
