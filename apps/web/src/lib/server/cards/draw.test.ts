import { statuses } from '@detwin/content'
import { expect, test } from 'vitest'
import type { CardView } from './card-view.ts'
import { draw } from './draw.ts'

const view: CardView = {
  locale: 'en',
  site: { text: 'Detwin', locale: 'en' },
  kicker: null,
  title: { text: 'Shanghai', locale: 'en' },
  status: null,
  sentence: null,
  counts: [],
  date: null,
  host: 'site.example'
}

test('a card holds outlines only: no text, and nothing of a text is markup', async () => {
  const svg = await draw({ ...view, title: { text: '</g><script>alert(1)</script>', locale: 'en' } })
  expect(svg).not.toMatch(/<(text|script|image|foreignObject)|href="(?!#)/)
})

test('every status has its shape, and all seven stay on the card', async () => {
  const svg = await draw({
    ...view,
    counts: statuses.map((status) => ({ status, figure: '× 34', what: { text: 'Not verified', locale: 'en' } }))
  })
  const shapes = [...svg.matchAll(/<use href="#s-([a-z_]+)" x="([\d.]+)"/g)].slice(1)
  expect(shapes.map(([, status]) => status)).toEqual(statuses)
  for (const [, , x] of shapes) expect(Number(x)).toBeLessThan(1000)
})

test('from right to left, everything stands at the other side', async () => {
  const start = async (locale: 'en' | 'ug') =>
    Number(/translate\(([\d.]+) 90\)/.exec(await draw({ ...view, locale }))?.[1])
  expect(await start('en')).toBeLessThan(300)
  expect(await start('ug')).toBeGreaterThan(900)
})

test('a text without end is cut', async () => {
  const svg = await draw({
    ...view,
    sentence: { text: 'immeasurable '.repeat(20_000), locale: 'en' },
    title: { text: '哥'.repeat(50_000), locale: 'zh-Hant' }
  })
  expect(svg.length).toBeLessThan(600_000)
})
