import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeDump } from '../../src/lib/server/dumps/make.ts'
import { freshCms } from '../fresh-cms.ts'
import { put, renamed } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)
const today = new Date().toISOString().slice(0, 10)
const make = (day: string) => makeDump({ folder: `${given.dataDir}/web`, siteUrl: 'https://site.example' }, day)

describe('dumps beside a running site', () => {
  beforeEach(async () => {
    // Otherwise it would make one by itself in the middle of a test.
    await site.start({ DUMPS: 'off' })
    await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
  })

  test('are none before one was made, and that is said', async () => {
    const answer = await site.get('/data/latest/agreements.csv')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({ days: [], detail: expect.stringContaining('No dump was made yet') })
  })

  test('are served as files: whole, in part, packed, and not twice', async () => {
    await make(today)
    for (const path of [`/data/latest/agreements.csv`, `/data/${today}/agreements.csv`]) {
      const plain = await site.get(path, { 'accept-encoding': 'identity' })
      const bytes = Buffer.from(await plain.arrayBuffer())
      expect(Object.fromEntries(plain.headers)).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'accept-ranges': 'bytes',
        etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
        link: '<https://creativecommons.org/licenses/by-sa/4.0/>; rel="license"',
        'x-content-type-options': 'nosniff'
      })
      const etag = plain.headers.get('etag') ?? ''
      expect((await site.get(path, { 'if-none-match': etag, 'accept-encoding': 'identity' })).status).toBe(304)

      const part = await site.get(path, { range: 'bytes=10-29', 'accept-encoding': 'identity' })
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-29/${bytes.length}`])
      expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 30))
      const beyond = await site.get(path, { range: 'bytes=99999999-', 'accept-encoding': 'identity' })
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])

      for (const encoding of ['br', 'gzip']) {
        const packed = await site.get(path, { 'accept-encoding': encoding })
        expect([packed.headers.get('content-encoding'), packed.headers.get('etag') === etag]).toEqual([encoding, false])
        expect(Buffer.from(await packed.arrayBuffer())).toEqual(bytes) // fetch has unpacked it
      }
      expect((await site.fetch(path, { method: 'HEAD' })).status).toBe(200)
    }
  })

  test('lead from a folder to its descriptor, and tell what there is', async () => {
    await make(today)
    expect((await site.get('/data/latest/')).headers.get('location')).toBe('/data/latest/datapackage.json')
    const about = await site.get('/data/latest/datapackage.json')
    expect([about.status, about.headers.get('content-type')]).toEqual([200, 'application/json'])
    for (const [path, told] of [
      ['/data/2020-01-01/agreements.csv', { days: [today] }],
      ['/data/latest/nothing.csv', { files: expect.arrayContaining(['agreements.csv', 'SHA256SUMS']) }],
      ['/data/latest/.br/agreements.csv', { files: expect.anything() }],
      ['/data/latest/..%2fdays.json', { files: expect.anything() }],
      ['/data/latest/%2e%2e/days.json', { days: [today] }]
    ] as const) {
      const answer = await site.get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.json()).toMatchObject(told)
    }
  })

  test('tell what changed between two of them', async () => {
    await make('2026-11-01')
    given.cms.log.push(put(renamed, 2, 100))
    await site.notice('d1')
    await expect.poll(site.readiness).toMatchObject({ problem: null, updatedAt: '2026-11-20T00:00:00.000Z' })
    await make(today)
    const answer = await site.get(`/data/changes/2026-11-01..${today}.jsonl`)
    expect(answer.headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
    expect(JSON.parse(await answer.text())).toMatchObject({ op: 'changed', id: renamed.id, document: renamed })
    expect((await site.get('/data/changes/2020-01-01..2020-01-02.jsonl')).status).toBe(404)
  })
})
