import { createServer } from 'node:net'
import { gothenburg, jointStatement } from '@detwin/content/examples'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { put, records } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)

test('before the first snapshot every page says so, in two languages, and nothing is empty', async () => {
  await given.cms.stop()
  await site.start()
  for (const path of ['/', '/en', '/en/cities', '/media/square.webp']) {
    const answer = await site.get(path)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).toMatch(/is starting.*網站正在啟動/s)
  }
  expect((await site.get('/health/live')).status).toBe(200)
  expect((await site.get('/health/ready')).status).toBe(503)
  await given.cms.start()
  await site.notice('m3')
  await expect.poll(site.readiness).toMatchObject({ ready: true })
  expect((await site.get('/en')).status).toBe(200)
})

describe('a site that was up', () => {
  beforeEach(async () => {
    await site.start()
    await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
  })

  test('ends in order, and starts again without the CMS', async () => {
    expect(await site.end()).toBe(0)
    await given.cms.stop()
    await site.start()
    expect((await site.get(`/en/statements/${jointStatement.slug}`)).status).toBe(200)
    expect((await site.get('/media/square.webp')).status).toBe(200)
    await expect
      .poll(site.readiness)
      .toMatchObject({ ready: true, records: records.length, problem: 'The CMS does not answer.' })
  })

  test('survives being killed', async () => {
    given.cms.log.push(put({ ...gothenburg, slug: 'moved', formerSlugs: ['gothenburg'] }, 2, 100))
    await site.notice('m2')
    await expect.poll(site.readiness).toMatchObject({ revision: records.length + 1 })
    await site.end('SIGKILL')
    await given.cms.stop()
    await site.start()
    expect(await site.readiness()).toMatchObject({ revision: records.length + 1 })
  })
})

describe('a wrong start', () => {
  const second = siteOf(given)

  test.each([
    ['without a secret', { WEB_TOKEN: '' }, /^The web app cannot start\. WEB_TOKEN is missing.*\n$/],
    ['with a short secret', { WEB_TOKEN: 'abc' }, /^The web app cannot start\. WEB_TOKEN is too short.*\n$/]
  ])('%s is refused in a sentence', async (_, more, sentence) => {
    site.run(more)
    expect([await site.ended(), site.output]).toEqual([1, expect.stringMatching(sentence)])
  })

  test('on a port that is in use is refused in a sentence', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number } // a TCP server has one
    site.run({ WEB_PORT: String(port) })
    const code = await site.ended()
    other.close()
    expect([code, site.output]).toEqual([1, `Port ${port} is in use: set WEB_PORT to a free one.\n`])
  })

  test('in the folder of a running one is refused in a sentence', async () => {
    await site.start()
    second.run()
    expect([await second.ended(), second.output]).toEqual([1, expect.stringMatching(/^Another web app uses .*\n$/)])
  })
})
