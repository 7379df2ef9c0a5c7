import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gothenburg, orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { followersOf } from '../../../../tests/followers.ts'
import { freshCms } from '../../../../tests/fresh-cms.ts'
import { firstLog, image, imageBytes, put, records, renamed, withdraw } from '../../../../tests/log.ts'

const given = freshCms()
const { started, restart } = followersOf(given)
describe('media', () => {
  const path = (name: string): string => join(given.dataDir, 'web', 'media', name)

  test('files are here before the record is public', async () => {
    await started()
    expect(await readFile(path('square.webp'))).toEqual(imageBytes)
    expect(await readFile(path('small.webp'))).toEqual(imageBytes)
  })

  test('without its images a first log is not shown in part', async () => {
    given.cms.media.delete('small.webp')
    const follower = await started()
    expect([follower.snapshot, follower.health.problem]).toEqual([null, 'The CMS does not send a published image.'])
    given.cms.media.set('small.webp', imageBytes)
    await follower.catchUp()
    expect(follower.snapshot?.records).toBe(records.length)
  })

  test('another file of the same name and size is replaced', async () => {
    await mkdir(path(''), { recursive: true })
    await writeFile(path('square.webp'), Buffer.alloc(imageBytes.length))
    await started()
    expect(await readFile(path('square.webp'))).toEqual(imageBytes)
  })

  test('a file that is not the published one stops the log there', async () => {
    given.cms.log = firstLog.filter(({ type }) => type !== 'media')
    const follower = await started()
    given.cms.media.set('small.webp', Buffer.from(imageBytes.toString().replace('1', '2')))
    given.cms.log.push(put(renamed, 2, 100), put(image, 1, 101), put({ ...orebro, slug: 'later' }, 2, 102))
    await follower.catchUp()
    expect(follower.health.problem).toBe('The CMS does not send a published image.')
    expect(follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
    expect(follower.snapshot?.get('media', image.id)).toBeUndefined()
    expect(follower.snapshot?.get('city', orebro.id)?.slug).toBe(orebro.slug)
    given.cms.media.set('small.webp', imageBytes)
    await follower.catchUp()
    expect(follower.snapshot?.get('media', image.id)).toEqual(image)
    expect(follower.snapshot?.get('city', orebro.id)?.slug).toBe('later')
  })

  test('files of a withdrawn image go', async () => {
    const follower = await started()
    given.cms.log.push(withdraw(image, 2, 100))
    await follower.catchUp()
    expect(await readdir(path(''))).toEqual([])
  })

  test('an image that was withdrawn long ago does not stop a new reader', async () => {
    given.cms.media.clear()
    given.cms.log.push(withdraw(image, 2, 100))
    given.cms.pageSize = 3
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
