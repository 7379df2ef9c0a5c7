import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

// Each test file has a database and a data folder of its own.
const folder = mkdtempSync(path.join(tmpdir(), 'detwin-cms-'))
const wanted = process.env.TEST_DATABASE ?? 'file:'

function ownDatabase(): string {
  if (wanted === 'file:') return `file:${path.join(folder, 'cms.db')}`
  const uri = new URL(wanted)
  uri.pathname = `/detwin-test-${randomBytes(6).toString('hex')}`
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

afterAll(() => rmSync(folder, { recursive: true, force: true }))
