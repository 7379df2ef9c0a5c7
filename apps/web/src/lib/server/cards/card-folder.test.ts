import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gothenburg } from '@detwin/content/examples'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { Overload } from '../answers/turns.ts'
import { CardFolder } from './card-folder.ts'
import { cardKey } from './card-key.ts'
import { cardOfPage } from './card-of-page.ts'
import type { CardView } from './card-view.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'detwin-cards-'))
})
afterEach(() => rm(folder, { recursive: true }))

const base = cardOfPage(exampleSnapshot(), 'zh-Hant', `/cities/se/${gothenburg.slug}`, 'site.example') as CardView // it has one
const titled = (text: string): CardView => ({ ...base, title: { text, locale: 'zh-Hant' } })
const files = async (): Promise<string[]> => (await readdir(folder)).sort()

test('a card is a picture of the size that others expect, made once and kept', async () => {
  const cards = await CardFolder.open(folder)
  const [first, same] = await Promise.all([cards.get(base), cards.get(base)])
  expect(same).toBe(first)
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(first.length).toBeLessThan(100_000)
  expect(await files()).toEqual([`${cardKey(base)}.png`])
  expect(await cards.get(base)).toEqual(first)
})

test('the longest unused give way, also after a start', async () => {
  let cards = await CardFolder.open(folder)
  for (const text of ['香港', '瑞典']) await cards.get(titled(text))
  // Room for about three.
  const limits = { bytes: Math.floor((await cards.get(titled('香港'))).length * 3.5), waiting: 8 }
  cards = await CardFolder.open(folder, limits)
  for (const text of ['挪威', '丹麥', '芬蘭', '冰島']) await cards.get(titled(text))
  await expect.poll(files).toHaveLength(3)
  expect(await files()).toContain(`${cardKey(titled('冰島'))}.png`)
})

test('what a sudden end left half written is removed', async () => {
  await writeFile(join(folder, 'torn.png.new'), 'x')
  await CardFolder.open(folder)
  expect(await files()).toEqual([])
})

test('few wait, and the others are told at once', async () => {
  const cards = await CardFolder.open(folder, { bytes: 1_000_000, waiting: 1 })
  const asked = await Promise.allSettled(['一', '二', '三'].map((text) => cards.get(titled(text))))
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(asked[2]).toMatchObject({ reason: expect.any(Overload) })
})
