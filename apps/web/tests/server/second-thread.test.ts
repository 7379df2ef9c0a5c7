import { gothenburg } from '@detwin/content/examples'
import { beforeEach, expect, test } from 'vitest'
import { freshCms } from '../fresh-cms.ts'
import { put } from '../log.ts'
import { siteOf } from './site-process.ts'

const given = freshCms()
const site = siteOf(given)

const textOf = async (path: string): Promise<string> => (await site.get(path)).text()

beforeEach(async () => {
  await site.start()
  await expect.poll(site.readiness).toMatchObject({ ready: true, problem: null })
})

test('a question is answered from the newest record, as its page is', async () => {
  expect(await textOf('/en/cities?country=SE')).toContain('Gothenburg')
  given.cms.log.push(put({ ...gothenburg, name: { en: 'Renamed a moment ago' } }, 2, 100))
  await site.notice('m1')
  await expect.poll(() => textOf('/en/cities?country=SE')).toContain('Renamed a moment ago')
  expect(await textOf('/en/search?q=renamed')).toContain('<mark>Renamed</mark>')
  expect(await textOf('/api/v1/agreements.csv')).toContain('Renamed a moment ago')
})

test('what nobody has put there is not there, and what breaks the rules is refused, as on the first thread', async () => {
  expect((await site.get('/api/v1/cities/nowhere')).status).toBe(404)
  expect((await site.get('/api/v1/cities?pgae=2')).status).toBe(400)
})

test('the site ends in order while it answers questions', async () => {
  const answers = Array.from({ length: 10 }, (_, number) => site.get(`/en/search?q=a${number}`).catch(() => undefined))
  await Promise.race(answers)
  expect(await site.end()).toBe(0)
  await Promise.all(answers)
})
