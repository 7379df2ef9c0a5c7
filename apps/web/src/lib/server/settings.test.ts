import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const token = 'x'.repeat(32)

test('little is needed', () =>
  expect(readSettings({ WEB_TOKEN: token, DATA_DIR: '/data', WEB_PORT: '' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    cmsUrl: 'http://127.0.0.1:3001',
    deskUrl: 'http://127.0.0.1:3001',
    token,
    folder: '/data/web',
    siteUrl: 'http://127.0.0.1:3000',
    proxies: 0,
    pollMilliseconds: 30_000,
    dumps: true
  }))

test('the desk may be opened at another address than the one the site reaches it at', () =>
  expect(
    readSettings({ WEB_TOKEN: token, CMS_URL: 'http://cms:3001', DESK_URL: 'https://desk.example/' })
  ).toMatchObject({
    cmsUrl: 'http://cms:3001',
    deskUrl: 'https://desk.example'
  }))

test.each([
  [{}, 'WEB_TOKEN is missing'],
  [{ WEB_TOKEN: token, DESK_URL: '*' }, 'DESK_URL must be a web address'],
  [{ WEB_TOKEN: '' }, 'WEB_TOKEN is missing'],
  [{ WEB_TOKEN: 'short' }, 'WEB_TOKEN is too short'],
  [{ WEB_TOKEN: token, SITE_URL: 'javascript:1' }, 'SITE_URL must be a web address'],
  [{ WEB_TOKEN: token, TRUSTED_PROXIES: '127.0.0.1' }, 'TRUSTED_PROXIES must be how many'],
  [{ WEB_TOKEN: token, TRUSTED_PROXIES: '1.5' }, 'TRUSTED_PROXIES must be a whole number'],
  [{ WEB_TOKEN: token, TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES must be 0 or more'],
  [{ WEB_TOKEN: token, DUMPS: 'nightly' }, 'DUMPS must be on or off'],
  [{ WEB_TOKEN: token, WEBSUB_HUB: 'http://hub.example' }, 'WEBSUB_HUB must be an address that begins with https:']
])('%j is refused in words', (env, words) => expect(() => readSettings(env)).toThrow(words))

// Refused, in a message without the word.
test('a refusal never shows the secret', () =>
  expect(() => readSettings({ WEB_TOKEN: 'hunter2' })).toThrow(/^(?!.*hunter2)/s))
