import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gothenburg, orebro } from '@detwin/content/examples'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CmsPeer } from '../../../../tests/cms-peer.ts'
import { firstLog, image, imageBytes, put, records, token, withdraw } from '../../../../tests/log.ts'
import { readSettings } from '../settings.ts'
import { Follower } from './follower.ts'

let cms: CmsPeer
let dataDir: string
const open: Follower[] = []

async function start(): Promise<Follower> {
  const follower = await Follower.open(
    readSettings({ WEB_TOKEN: token, CMS_URL: cms.url, DATA_DIR: dataDir, POLL_SECONDS: '3600' })
  )
  open.push(follower)
  return follower
}

async function started(): Promise<Follower> {
  const follower = await start()
  await follower.catchUp()
  return follower
}

async function restart(follower: Follower): Promise<Follower> {
  await follower.stop()
  return start()
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'detwin-web-'))
  cms = await new CmsPeer(token).start()
  cms.log = [...firstLog]
  for (const { filename } of [image.original, ...image.sizes]) cms.media.set(filename, imageBytes)
})

afterEach(async () => {
  for (const follower of open.splice(0)) await follower.stop().catch(() => undefined)
  await cms.stop()
  await rm(dataDir, { recursive: true })
})

const renamed = { ...gothenburg, name: { en: 'Göteborg' } }

describe('following the log', () => {
  test('holds everything published', async () => {
    const { snapshot, health } = await started()
    expect(snapshot?.records).toBe(records.length)
    expect(snapshot?.get('city', gothenburg.id)).toEqual(gothenburg)
    expect(health.problem).toBeNull()
  })

  test('has no snapshot before the log was read to its end', async () => {
    cms.pageSize = 4
    let pages = 0
    cms.misbehave = (request, response) => {
      pages += 1
      if (pages === 2) return void response.writeHead(500).end()
      response.end(JSON.stringify({ items: firstLog.slice(0, 4), cursor: 'a.4', more: true }))
    }
    const follower = await started()
    expect(follower.snapshot).toBeNull()
    cms.misbehave = null
    await follower.catchUp()
    expect(follower.snapshot?.records).toBe(records.length)
  })

  test('reads an empty log as nothing published', async () => {
    cms.log = []
    expect((await started()).snapshot?.records).toBe(0)
  })

  test('asks only for what is behind its cursor', async () => {
    const follower = await started()
    cms.log.push(put(renamed, 2, 100))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
    expect(cms.requests.at(-1)).toContain(`after=a.${firstLog.length}`)
  })

  test('takes repeated and disordered entries once, newest wins', async () => {
    const follower = await started()
    const before = follower.snapshot?.revision ?? 0
    cms.log.push(put({ ...renamed, slug: 'third' }, 3, 101), put(renamed, 2, 100), put(gothenburg, 1, 102))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', gothenburg.id)?.slug).toBe('third')
    expect(follower.snapshot?.revision).toBe(before + 1)
  })

  test('a withdrawn record is gone, and its history stays', async () => {
    const follower = await started()
    cms.log.push(withdraw(orebro, 2, 100))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', orebro.id)).toBeUndefined()
    expect(follower.snapshot?.historyOf(orebro).map(({ kind }) => kind)).toEqual(['published', 'withdrawn'])
  })

  test('a request keeps the snapshot it began with', async () => {
    const follower = await started()
    const held = follower.snapshot
    cms.log.push(put(renamed, 2, 100))
    await follower.catchUp()
    expect(held?.get('city', gothenburg.id)).toEqual(gothenburg)
  })

  test('looks at once when told', async () => {
    const follower = await start()
    follower.follow()
    await expect.poll(() => follower.health.lastSuccess).not.toBeNull()
    cms.log.push(put(renamed, 2, 100))
    follower.wake()
    await expect.poll(() => follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
  })
})

describe('a CMS that fails', () => {
  const json = (body: unknown): string => JSON.stringify(body)
  const invalid = put({ ...renamed, secret: 1 } as typeof renamed, 2, 100)

  test.each([
    ['with a 500', 500, '{}', 'The CMS does not answer.'],
    ['with a page', 200, '<html>', 'The CMS answers something that is not the publication log.'],
    ['with nothing', 200, '{}', 'The CMS answers something that is not the publication log.'],
    ['with a field too many', 200, json({ items: [invalid], cursor: 'a.9', more: false }), 'not the publication log'],
    [
      'with a wrong hash',
      200,
      json({ items: [{ ...put(renamed, 2, 100), hash: '0'.repeat(64) }], cursor: 'a.9', more: false }),
      'The CMS sent a damaged log.'
    ],
    [
      'with another past',
      200,
      json({ items: [put(renamed, 1, 100)], cursor: 'a.9', more: false }),
      'delete the folder "web"'
    ],
    [
      'by going in circles',
      200,
      json({ items: [], cursor: `a.${firstLog.length}`, more: true }),
      'not the publication log'
    ],
    ['with another log', 409, '{}', 'delete the folder "web" in DATA_DIR'],
    ['by refusing us', 401, '{}', 'WEB_TOKEN']
  ])('%s leaves the last good snapshot, and says so', async (_, status, body, sentence) => {
    const follower = await started()
    const held = follower.snapshot
    cms.misbehave = (_request, response) => response.writeHead(status).end(body)
    await follower.catchUp()
    expect(follower.snapshot).toBe(held)
    expect(follower.health.problem).toContain(sentence)
    cms.misbehave = null
    await follower.catchUp()
    expect(follower.health.problem).toBeNull()
  })

  test('being away changes nothing, also after a restart', async () => {
    const follower = await started()
    await cms.stop()
    await follower.catchUp()
    expect(follower.health.problem).toBe('The CMS does not answer.')
    const again = await restart(follower)
    expect(again.snapshot?.records).toBe(records.length)
    await again.catchUp()
    expect(again.snapshot?.historyOf(gothenburg)).toHaveLength(1)
    await cms.start()
    await again.catchUp()
    expect(again.health.problem).toBeNull()
  })

  test('that hangs is not waited for by readers, nor by the end', async () => {
    const follower = await started()
    cms.misbehave = () => undefined
    const hanging = follower.catchUp()
    expect(follower.snapshot?.records).toBe(records.length)
    const begun = Date.now()
    await follower.stop()
    await hanging
    expect(Date.now() - begun).toBeLessThan(2_000)
  })

  test('never shows an inner address', async () => {
    const follower = await started()
    await cms.stop()
    await follower.catchUp()
    expect(follower.health.problem).not.toMatch(/127\.0\.0\.1|:\d/)
  })
})

describe('the disk', () => {
  const web = (...path: string[]): string => join(dataDir, 'web', ...path)
  const files = async (pattern: RegExp): Promise<string[]> =>
    (await readdir(web())).filter((name) => pattern.test(name))

  async function withJournal(): Promise<Follower> {
    const follower = await started()
    for (const [index, name] of ['one', 'two', 'three'].entries()) {
      cms.log.push(put({ ...gothenburg, slug: name }, index + 2, 100 + index))
      await follower.catchUp()
    }
    return follower
  }

  /** Leaves the files as a crash would: the process's lock goes, nothing is written. */
  async function crash(follower: Follower): Promise<{ journal: string; bytes: Buffer; snapshot: Buffer }> {
    const [journal = ''] = await files(/^journal/)
    const copy = {
      journal: web(journal),
      bytes: await readFile(web(journal)),
      snapshot: await readFile(web('snapshot.jsonl'))
    }
    await follower.stop()
    for (const left of await files(/^journal/)) await rm(web(left))
    await writeFile(copy.journal, copy.bytes)
    await writeFile(web('snapshot.jsonl'), copy.snapshot)
    await cms.stop()
    return copy
  }

  const slugOf = (follower: Follower): string | undefined => follower.snapshot?.get('city', gothenburg.id)?.slug

  test('a crash loses nothing that was shown', async () => {
    await crash(await withJournal())
    const again = await start()
    expect(slugOf(again)).toBe('three')
    expect(again.snapshot?.historyOf(gothenburg)).toHaveLength(4)
  })

  test('an orderly end leaves nothing to replay', async () => {
    const follower = await withJournal()
    const { revision, cursor } = follower.snapshot ?? {}
    const again = await restart(follower)
    const [journal = ''] = await files(/^journal/)
    expect(await readFile(web(journal), 'utf8')).toBe('')
    expect([again.snapshot?.revision, again.snapshot?.cursor, slugOf(again)]).toEqual([revision, cursor, 'three'])
  })

  test('a torn last line is dropped, and asked for again', async () => {
    const { journal, bytes } = await crash(await withJournal())
    await writeFile(journal, bytes.subarray(0, -20))
    const again = await start()
    expect([slugOf(again), again.health.problem]).toEqual(['two', null])
    await cms.start()
    await again.catchUp()
    expect(slugOf(again)).toBe('three')
    await cms.stop()
    expect(slugOf(await restart(again))).toBe('three')
  })

  test('a damaged line ends what is trusted, and is said', async () => {
    const { journal, bytes } = await crash(await withJournal())
    const text = bytes.toString()
    await writeFile(journal, text.replace('"two"', '"TWO"'))
    const again = await start()
    expect(slugOf(again)).toBe('one')
    expect(again.health.problem).toContain('journal was damaged')
    expect(await files(/damaged/)).toHaveLength(1)
    await cms.start()
    await again.catchUp()
    expect([slugOf(again), again.health.problem]).toEqual(['three', null])
  })

  test.each([
    ['changed', (text: string) => text.replace('Gothenburg', 'Gothenberg')],
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['replaced', () => '<html>\n']
  ])('a snapshot file that was %s is set aside and never served', async (_, damage) => {
    const { snapshot } = await crash(await withJournal())
    await writeFile(web('snapshot.jsonl'), damage(snapshot.toString()))
    const again = await start()
    expect(again.snapshot).toBeNull()
    expect(again.health.problem).toContain('is set aside')
    expect(await files(/^snapshot\.damaged/)).toHaveLength(1)
    await cms.start()
    await again.catchUp()
    expect([slugOf(again), again.health.problem]).toEqual(['three', null])
    expect(slugOf(await restart(again))).toBe('three')
  })

  test.each([
    ['is checked again and kept', (text: string) => text, true],
    ['is set aside when it no longer fits', (text: string) => text.replace('"wikidata":', '"wikipedia":'), false]
  ])('a snapshot file of another contract %s', async (_, change, fits) => {
    const { snapshot } = await crash(await withJournal())
    const lines = change(snapshot.toString().replace(/"contract":"\w+"/, '"contract":"older"')).split('\n')
    const text = `${lines.slice(0, -2).join('\n')}\n`
    const sha256 = createHash('sha256').update(text).digest('hex')
    await writeFile(web('snapshot.jsonl'), `${text}${JSON.stringify({ sha256 })}\n`)
    expect((await start()).snapshot !== null).toBe(fits)
  })

  test('belongs to one process', async () => {
    await started()
    await expect(start()).rejects.toThrow('Another web app uses')
  })
})

describe('media', () => {
  const path = (name: string): string => join(dataDir, 'web', 'media', name)

  test('files are here before the record is public', async () => {
    await started()
    expect(await readFile(path('square.webp'))).toEqual(imageBytes)
    expect(await readFile(path('small.webp'))).toEqual(imageBytes)
  })

  test('a file that is not the published one stops the log there', async () => {
    cms.log = firstLog.filter(({ type }) => type !== 'media')
    const follower = await started()
    cms.media.set('small.webp', Buffer.from(imageBytes.toString().replace('1', '2')))
    cms.log.push(put(renamed, 2, 100), put(image, 1, 101), put({ ...orebro, slug: 'later' }, 2, 102))
    await follower.catchUp()
    expect(follower.health.problem).toBe('The CMS does not send a published image.')
    expect(follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
    expect(follower.snapshot?.get('media', image.id)).toBeUndefined()
    expect(follower.snapshot?.get('city', orebro.id)?.slug).toBe(orebro.slug)
    cms.media.set('small.webp', imageBytes)
    await follower.catchUp()
    expect(follower.snapshot?.get('media', image.id)).toEqual(image)
    expect(follower.snapshot?.get('city', orebro.id)?.slug).toBe('later')
  })

  test('files of a withdrawn image go', async () => {
    const follower = await started()
    cms.log.push(withdraw(image, 2, 100))
    await follower.catchUp()
    expect(await readdir(path(''))).toEqual([])
  })

  test('an image that was withdrawn long ago does not stop a new reader', async () => {
    cms.media.clear()
    cms.log.push(withdraw(image, 2, 100))
    cms.pageSize = 3
    const follower = await started()
    expect(follower.snapshot?.records).toBe(records.length - 1)
  })

  test('a file somebody removed is fetched again', async () => {
    const follower = await started()
    await rm(path('small.webp'))
    const again = await restart(follower)
    await again.catchUp()
    expect(await readFile(path('small.webp'))).toEqual(imageBytes)
  })
})
