import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { laneOf, Lanes } from './lanes.ts'
import { Overload, Turns } from './turns.ts'

test.each([
  ['/en', 'page'],
  ['/zh-Hant/cities/se/gothenburg', 'page'],
  ['/en/feeds/news.atom', 'page'],
  ['/en/search', 'question'],
  ['/en/search/found?q=a', 'question'],
  ['/en/news/search-parties', 'page'],
  ['/en/cities?country=SE', 'question'],
  ['/api/v1/agreements', 'question'],
  ['/api/v1/agreements?q=.csv', 'question'],
  ['/api/v1/openapi.json', 'question'],
  ['/oembed?url=x', 'question'],
  ['/api/v1/agreements.csv', 'file'],
  ['/api/v1/agreements.geojson?country=SE', 'file'],
  ['/data/latest/agreements.csv', 'file']
])('%s is a %s', (url, lane) => expect(laneOf(url)).toBe(lane))

/** Work that ends when it is told to. */
const gate = () => Promise.withResolvers<void>()

test('a question waits for the pages that are being made', async () => {
  const lanes = new Lanes()
  const { promise, resolve } = gate()
  const order: string[] = []
  const page = lanes.take('page', () => promise)
  const question = lanes.take('question', async () => order.push('question'))
  await pause(20)
  order.push('page')
  resolve()
  await Promise.all([page, question])
  expect(order).toEqual(['page', 'question'])
})

test('and not for ever', async () => {
  const lanes = new Lanes()
  const { promise, resolve } = gate()
  const page = lanes.take('page', () => promise)
  expect(await lanes.take('question', async () => 'answered')).toBe('answered')
  resolve()
  await page
})

test('files and questions that wait leave the places of pages free', async () => {
  const lanes = new Lanes(() => false, { file: new Turns(1, 0), question: new Turns(1, 0) })
  const { promise, resolve } = gate()
  const busy = [lanes.take('file', () => promise), lanes.take('question', () => promise)]
  await expect(lanes.take('file', async () => undefined)).rejects.toThrow(Overload)
  await expect(lanes.take('question', async () => undefined)).rejects.toThrow(Overload)
  expect(await lanes.take('page', async () => 'made')).toBe('made')
  resolve()
  await Promise.all(busy)
})

test('while the thread is late, pages are made and nothing else', async () => {
  let late = true
  const lanes = new Lanes(() => late)
  await expect(lanes.take('question', async () => undefined)).rejects.toThrow(Overload)
  await expect(lanes.take('file', async () => undefined)).rejects.toThrow(Overload)
  expect(await lanes.take('page', async () => 'made')).toBe('made')
  late = false
  expect(await lanes.take('question', async () => 'answered')).toBe('answered')
})
