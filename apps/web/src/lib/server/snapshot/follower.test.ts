import { gothenburg, orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { followersOf } from '../../../../tests/followers.ts'
import { freshCms } from '../../../../tests/fresh-cms.ts'
import { firstLog, put, records, renamed, withdraw } from '../../../../tests/log.ts'

const given = freshCms()
const { start, started } = followersOf(given)
describe('following the log', () => {
  test('holds everything published', async () => {
    const { snapshot, health } = await started()
    expect(snapshot?.records).toBe(records.length)
    expect(snapshot?.get('city', gothenburg.id)).toEqual(gothenburg)
    expect(health.problem).toBeNull()
  })

  test('has no snapshot before the log was read to its end', async () => {
    given.cms.pageSize = 4
    let pages = 0
    given.cms.misbehave = (request, response) => {
      pages += 1
      if (pages === 2) return void response.writeHead(500).end()
      response.end(JSON.stringify({ items: firstLog.slice(0, 4), cursor: 'a.4', more: true }))
    }
    const follower = await started()
    expect(follower.snapshot).toBeNull()
    given.cms.misbehave = null
    await follower.catchUp()
    expect(follower.snapshot?.records).toBe(records.length)
  })

  test('reads an empty log as nothing published', async () => {
    given.cms.log = []
    expect((await started()).snapshot?.records).toBe(0)
  })

  test('asks only for what is behind its cursor', async () => {
    const follower = await started()
    given.cms.log.push(put(renamed, 2, 100))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
    expect(given.cms.requests.at(-1)).toContain(`after=a.${firstLog.length}`)
  })

  test('takes repeated and disordered entries once, newest wins', async () => {
    const follower = await started()
    const before = follower.snapshot?.revision ?? 0
    given.cms.log.push(put({ ...renamed, slug: 'third' }, 3, 101), put(renamed, 2, 100), put(gothenburg, 1, 102))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', gothenburg.id)?.slug).toBe('third')
    expect(follower.snapshot?.revision).toBe(before + 1)
  })

  test('a withdrawn record is gone, and its history stays', async () => {
    const follower = await started()
    given.cms.log.push(withdraw(orebro, 2, 100))
    await follower.catchUp()
    expect(follower.snapshot?.get('city', orebro.id)).toBeUndefined()
    expect(follower.snapshot?.historyOf(orebro).map(({ kind }) => kind)).toEqual(['published', 'withdrawn'])
  })

  test('a look that finds nothing new leaves the snapshot as it is', async () => {
    const follower = await started()
    const held = follower.snapshot
    await follower.catchUp()
    expect(follower.snapshot).toBe(held)
  })

  test('a request keeps the snapshot it began with', async () => {
    const follower = await started()
    const held = follower.snapshot
    given.cms.log.push(put(renamed, 2, 100))
    await follower.catchUp()
    expect(held?.get('city', gothenburg.id)).toEqual(gothenburg)
  })

  test('looks by itself every now and then', async () => {
    const follower = await start(0.01)
    follower.follow()
    await expect.poll(() => follower.health.lastSuccess).not.toBeNull()
    given.cms.log.push(put(renamed, 2, 100))
    await expect.poll(() => follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
  })

  test('looks at once when told', async () => {
    const follower = await start()
    follower.follow()
    await expect.poll(() => follower.health.lastSuccess).not.toBeNull()
    given.cms.log.push(put(renamed, 2, 100))
    follower.wake()
    await expect.poll(() => follower.snapshot?.get('city', gothenburg.id)?.name.en).toBe('Göteborg')
  })
})
