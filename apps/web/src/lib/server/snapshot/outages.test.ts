import { gothenburg, orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { followersOf } from '../../../../tests/followers.ts'
import { freshCms } from '../../../../tests/fresh-cms.ts'
import { firstLog, put, records, renamed } from '../../../../tests/log.ts'

const given = freshCms()
const { started, restart } = followersOf(given)
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
      'with a record under another id',
      200,
      json({ items: [{ ...put(renamed, 2, 100), id: orebro.id }], cursor: 'a.9', more: false }),
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
    given.cms.misbehave = (_request, response) => response.writeHead(status).end(body)
    await follower.catchUp()
    expect(follower.snapshot).toBe(held)
    expect(follower.health.problem).toContain(sentence)
    given.cms.misbehave = null
    await follower.catchUp()
    expect(follower.health.problem).toBeNull()
  })

  test('being away changes nothing, also after a restart', async () => {
    const follower = await started()
    await given.cms.stop()
    await follower.catchUp()
    expect(follower.health.problem).toBe('The CMS does not answer.')
    const again = await restart(follower)
    expect(again.snapshot?.records).toBe(records.length)
    await again.catchUp()
    expect(again.snapshot?.historyOf(gothenburg)).toHaveLength(1)
    await given.cms.start()
    await again.catchUp()
    expect(again.health.problem).toBeNull()
  })

  test('that hangs is not waited for by readers, nor by the end', async () => {
    const follower = await started()
    given.cms.misbehave = () => undefined
    const hanging = follower.catchUp()
    expect(follower.snapshot?.records).toBe(records.length)
    const begun = Date.now()
    await follower.stop()
    await hanging
    expect(Date.now() - begun).toBeLessThan(2_000)
  })

  test('never shows an inner address', async () => {
    const follower = await started()
    await given.cms.stop()
    await follower.catchUp()
    expect(follower.health.problem).not.toMatch(/127\.0\.0\.1|:\d/)
  })
})
