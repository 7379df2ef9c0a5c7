import path from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const random = '0f3a9c1e7b5d2846f0a1b2c3d4e5f607'
const complete = { DATABASE_URI: 'file:./cms.db', PAYLOAD_SECRET: random, WEB_TOKEN: `${random}web` }

const read = (changes: Record<string, string | undefined>) => () => readEnvironment({ ...complete, ...changes })

test('a complete environment is read, and the data folder is a whole path', () =>
  expect(read({ DATA_DIR: 'data' })()).toMatchObject({ ...complete, DATA_DIR: path.resolve('data') }))

test.each([
  ['a missing secret', { PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET is missing: set it to 32 random characters'],
  ['an empty secret', { PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET is too short'],
  ['a short secret', { WEB_TOKEN: random.slice(1) }, 'WEB_TOKEN is too short'],
  ['a sample secret', { PAYLOAD_SECRET: `change-me-${random}` }, 'PAYLOAD_SECRET is a sample value'],
  ['another sample', { PAYLOAD_SECRET: `your-secret-here-${random}` }, 'PAYLOAD_SECRET is a sample value'],
  ['one character many times', { WEB_TOKEN: '0'.repeat(64) }, 'WEB_TOKEN is a sample value'],
  ['one secret used twice', { WEB_TOKEN: random }, 'WEB_TOKEN must not be PAYLOAD_SECRET'],
  ['no database', { DATABASE_URI: undefined }, 'DATABASE_URI is missing'],
  ['another database', { DATABASE_URI: 'postgres://db/cms' }, 'DATABASE_URI must begin with file:'],
  ['MongoDB without transactions', { DATABASE_URI: 'mongodb://db/cms' }, 'DATABASE_URI must name a replica set'],
  ['an empty replica set', { DATABASE_URI: 'mongodb://db/cms?replicaSet=' }, 'DATABASE_URI must name a replica set'],
  ['an address that is none', { CMS_URL: 'desk.example' }, 'CMS_URL must be a whole address'],
  ['an address of another kind', { WEB_URL: 'ftp://web.example' }, 'WEB_URL must be a whole address'],
  ['a public address that is none', { SITE_URL: 'example.org' }, 'SITE_URL must be a whole address'],
  ['a script as an address', { CMS_URL: 'javascript:alert(1)' }, 'CMS_URL must be a whole address'],
  ['a mail server that is none', { SMTP_URL: 'mail.example' }, 'SMTP_URL must be a mail server'],
  ['mail from nobody', { SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing'],
  ['mail from somebody without an address', { MAIL_FROM: 'the desk' }, 'MAIL_FROM must be an e-mail address'],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of']
])('%s is refused in words', (_what, changes, words) => expect(read(changes)).toThrow(words))

test.each([
  'file:/data/cms.db',
  'mongodb://a,b/cms?replicaSet=rs0',
  'mongodb://a/cms?retryWrites=true&replicaSet=rs0',
  'mongodb+srv://cluster.example/cms'
])('%s is a database', (uri) => expect(read({ DATABASE_URI: uri })().DATABASE_URI).toBe(uri))

test('a setting of mail that is left empty, as compose does, is none', () =>
  expect(read({ SMTP_URL: '', MAIL_FROM: '' })()).toMatchObject({ ...complete, SMTP_URL: undefined }))

test('several mistakes are told at once', () =>
  expect(read({ PAYLOAD_SECRET: undefined, DATABASE_URI: 'mysql:' })).toThrow(
    /DATABASE_URI must.*PAYLOAD_SECRET is missing/
  ))

test('no secret is repeated in the words', () => expect(read({ PAYLOAD_SECRET: 'hunter2' })).not.toThrow('hunter2'))
