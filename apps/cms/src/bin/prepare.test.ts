import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test, vi } from 'vitest'

// Each case starts a program that reads the whole configuration.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'detwin-prepare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => path.join(folder, name)

/** Prepares a database in a process of its own, as the start command does. */
function prepare(env: Record<string, string>): { code: number | null; reason: string } {
  const { status, stderr } = spawnSync(process.execPath, ['src/bin/prepare.ts'], {
    cwd: path.join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      WEB_TOKEN: randomBytes(32).toString('hex'),
      SEED: 'none',
      LOG_LEVEL: 'silent',
      ...env
    },
    encoding: 'utf8'
  })
  return { code: status, reason: stderr.trim().split('\n').at(-1) ?? '' }
}

function sqlite(name: string, sql: string): string {
  const database = new DatabaseSync(at(name))
  database.exec(sql)
  database.close()
  return `file:${at(name)}`
}

const tables = (name: string): unknown[] => {
  const database = new DatabaseSync(at(name), { readOnly: true })
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
  database.close()
  return rows.map((row) => row.name)
}

const migrations =
  'CREATE TABLE payload_migrations (id text PRIMARY KEY, name text, batch numeric, updated_at text, created_at text);'

describe('a database that cannot be used is refused with what to do', () => {
  test('when nobody answers', () => {
    const { code, reason } = prepare({ DATABASE_URI: 'mongodb://127.0.0.1:9/none?replicaSet=rs0' })
    expect([code, reason]).toEqual([
      1,
      'The database in DATABASE_URI does not answer: start it, or correct the address.'
    ])
  })

  test('when a newer version made it', () => {
    const uri = sqlite(
      'newer.db',
      `${migrations} INSERT INTO payload_migrations VALUES ('1', '20990101_000000_later', 1, '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z')`
    )
    const { code, reason } = prepare({ DATABASE_URI: uri })
    expect(code).toBe(1)
    expect(reason).toContain('another version of Detwin (it holds the migration 20990101_000000_later)')
    expect(tables('newer.db')).toEqual(['payload_migrations'])
  })

  test('when another program made it', () => {
    const { code, reason } = prepare({ DATABASE_URI: sqlite('other.db', 'CREATE TABLE users (name text)') })
    expect(code).toBe(1)
    expect(reason).toContain('made by another program')
    expect(tables('other.db')).toEqual(['users'])
  })

  test('when the file is none', () => {
    writeFileSync(at('letter.db'), 'Dear city hall,\n'.repeat(100))
    const { code, reason } = prepare({ DATABASE_URI: `file:${at('letter.db')}` })
    expect([code, reason]).toEqual([
      1,
      'The file in DATABASE_URI is not a SQLite database: name another file, or move this one away.'
    ])
  })

  test('when its folder does not exist', () => {
    const { code, reason } = prepare({ DATABASE_URI: `file:${at('nowhere/cms.db')}` })
    expect(code).toBe(1)
    expect(reason).toMatch(/^The database file cannot be written/)
  })

  test('when a secret is missing', () => {
    const { code, reason } = prepare({ DATABASE_URI: `file:${at('unmade.db')}`, PAYLOAD_SECRET: '' })
    expect(code).toBe(1)
    expect(reason).toContain('PAYLOAD_SECRET')
    expect(readdirSync(folder)).not.toContain('unmade.db')
  })
})

test('a new database gets its first admin once, and twice is no more', () => {
  const env = {
    DATABASE_URI: `file:${at('new.db')}`,
    ADMIN_EMAIL: 'first@desk.example',
    ADMIN_PASSWORD: 'four random words here'
  }
  expect([prepare(env).code, prepare(env).code]).toEqual([0, 0])
  const database = new DatabaseSync(at('new.db'), { readOnly: true })
  expect(database.prepare('SELECT email, role FROM users').all()).toEqual([
    { email: 'first@desk.example', role: 'admin' }
  ])
  database.close()
})
