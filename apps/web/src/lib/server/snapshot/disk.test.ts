import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from '@detwin/content'
import { gothenburg, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { followersOf } from '../../../../tests/followers.ts'
import { freshCms } from '../../../../tests/fresh-cms.ts'
import { firstLog, put } from '../../../../tests/log.ts'
import type { Follower } from './follower.ts'

const given = freshCms()
const { start, started, restart } = followersOf(given)

describe('the disk', () => {
  const web = (...path: string[]): string => join(given.dataDir, 'web', ...path)
  const files = async (pattern: RegExp): Promise<string[]> =>
    (await readdir(web())).filter((name) => pattern.test(name))

  async function withJournal(): Promise<Follower> {
    const follower = await started()
    for (const [index, name] of ['one', 'two', 'three'].entries()) {
      given.cms.log.push(put({ ...gothenburg, slug: name }, index + 2, 100 + index))
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
    await given.cms.stop()
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
    await given.cms.start()
    await again.catchUp()
    expect(slugOf(again)).toBe('three')
    await given.cms.stop()
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
    await given.cms.start()
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
    await given.cms.start()
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

  describe('of an older version', () => {
    /** The file as version 1 wrote it: without places in the log and hashes. */
    async function becomeOld(): Promise<void> {
      const { snapshot } = await crash(await withJournal())
      const text = snapshot
        .toString()
        .split('\n')
        .slice(0, -2)
        .map((line) => JSON.stringify(JSON.parse(line, (key, value: unknown) => olden(key, value))))
        .join('\n')
      const sha256 = createHash('sha256').update(`${text}\n`).digest('hex')
      await writeFile(web('snapshot.jsonl'), `${text}\n${JSON.stringify({ sha256 })}\n`)
    }
    const olden = (key: string, value: unknown): unknown =>
      key === 'format' ? 1 : key === 'seq' || key === 'hash' ? undefined : value
    const placeOf = (follower: Follower): unknown[] => {
      const { seq, hash } = follower.snapshot?.heldOf(shanghai) ?? {}
      return [seq, hash]
    }
    const place = [firstLog.find(({ id }) => id === shanghai.id)?.seq, hashOf(shanghai)]

    test('it is shown at once, and the log is read again for what it lacks', async () => {
      await becomeOld()
      const again = await start()
      expect([slugOf(again), placeOf(again)]).toEqual(['three', [0, hashOf(shanghai)]])
      await again.catchUp()
      expect([slugOf(again), placeOf(again)]).toEqual(['three', [0, hashOf(shanghai)]])
      await given.cms.start()
      await again.catchUp()
      expect([slugOf(again), placeOf(again), again.health.problem]).toEqual(['three', place, null])
      await given.cms.stop()
      expect(placeOf(await restart(again))).toEqual(place)
    })

    test('another log does not take its place', async () => {
      await becomeOld()
      const again = await start()
      given.cms.name = 'b'
      given.cms.log = []
      await given.cms.start()
      await again.catchUp()
      expect(slugOf(again)).toBe('three')
      expect(again.health.problem).toContain('another log')
    })
  })

  test('that cannot be read now ends the start, and what is on it stays', async () => {
    await crash(await withJournal())
    await rename(web('snapshot.jsonl'), web('good'))
    await mkdir(web('snapshot.jsonl'))
    await expect(start()).rejects.toThrow('EISDIR')
    await rm(web('snapshot.jsonl'), { recursive: true })
    await rename(web('good'), web('snapshot.jsonl'))
    expect(slugOf(await start())).toBe('three')
  })

  test('that cannot be written is said, and readers see what a restart would', async () => {
    const follower = await withJournal()
    await mkdir(web('snapshot.jsonl.new'))
    const changed = Array.from({ length: 2_001 }, (_, index) =>
      put({ ...gothenburg, slug: `s${index}` }, index + 5, index + 200)
    )
    given.cms.log.push(...changed)
    await follower.catchUp()
    expect(follower.health.problem).toContain('could not be written to the disk')
    expect(slugOf(follower)).toBe('three')
    await rm(web('snapshot.jsonl.new'), { recursive: true })
    await follower.catchUp()
    expect([slugOf(follower), follower.health.problem]).toEqual(['s2000', null])
    expect(slugOf(await restart(follower))).toBe('s2000')
  })

  test('belongs to one process', async () => {
    await started()
    await expect(start()).rejects.toThrow('Another web app uses')
  })
})
