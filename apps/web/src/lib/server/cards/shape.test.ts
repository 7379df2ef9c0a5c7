import { expect, test } from 'vitest'
import { type Style, outline } from './shape.ts'

const style = (locale: Style['locale']): Style => ({ locale, voice: 'heading', weight: 600, size: 100 })
const glyphs = ({ paths }: { paths: string }): number => paths.split('<path').length - 1

test.each([
  ['en', 'Gothenburg', 10],
  ['zh-Hant', '哥德堡', 3],
  ['zh-Hans', '哥德堡协议', 5],
  ['ja', 'ヨーテボリ', 5],
  // A character of Hong Kong's own, beyond the basic plane of Unicode.
  ['zh-Hant', '𨋢', 1],
  ['sv', 'Västerås', 8]
] as const)('in %s every letter of %s is drawn', async (locale, text, count) => {
  expect(glyphs(await outline(text, style(locale)))).toBe(count)
})

test('the same character is drawn as each place writes it', async () => {
  const [hongKong, simplified, japanese] = await Promise.all(
    (['zh-Hant', 'zh-Hans', 'ja'] as const).map(async (locale) => (await outline('骨令直誤', style(locale))).paths)
  )
  expect(new Set([hongKong, simplified, japanese]).size).toBe(3)
})

test('Uyghur letters join, from right to left, and a number among them does not turn round', async () => {
  const joined = await outline('شىۋېتسىيە', style('ug'))
  const apart = await outline(Array.from('شىۋېتسىيە').join(' '), style('ug'))
  expect(joined.width).toBeLessThan(apart.width * 0.8)
  const mixed = await outline('يىل 2019', style('ug'))
  const digits = await outline('2019', style('ug'))
  // The number is read first from the left, whole.
  expect(mixed.paths.startsWith(digits.paths.slice(0, 200))).toBe(true)
})

test('Chinese and Latin letters stand apart without a space', async () => {
  const [together, chinese, latin] = await Promise.all(
    ['年2019', '年', '2019'].map((text) => outline(text, style('zh-Hant')))
  )
  expect(together?.width).toBeGreaterThan((chinese?.width ?? 0) + (latin?.width ?? 0) + 10)
})

test('a character that no face has costs nothing but itself', async () => {
  expect((await outline('a\u{1F5FA}b', style('en'))).width).toBeGreaterThan(50)
})
