import { gothenburg, gothenburgShanghai, orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../tests/snapshots.ts'
import { badgeView, drawBadge } from './badge.ts'

const snapshot = exampleSnapshot()
const draw = (
  locale: 'en' | 'zh-Hant' | 'ug',
  theme: 'light' | 'dark' | null = null,
  city = gothenburg,
  held = snapshot
) => drawBadge(badgeView(city, held, locale), locale, theme)

describe('a badge', () => {
  test('says city and status in words, and for who does not see it', async () => {
    const { svg } = await draw('zh-Hant')
    expect(svg).toContain('<title id="t">哥德堡：到期失效</title>')
    expect(svg).toContain('role="img" aria-labelledby="t"')
    expect(svg).toContain('href="#s-lapsed"')
  })

  test('holds its letters as outlines: four characters a word here', async () => {
    const { svg } = await draw('zh-Hant')
    expect(svg).not.toContain('<text')
    expect([...svg.matchAll(/<path transform=/g)]).toHaveLength('哥德堡到期失效'.length)
  })

  test('counts agreements of one status', () => {
    const twice = exampleSnapshot({ ...gothenburgShanghai, id: '0'.repeat(21) + 'b09' })
    expect(badgeView(gothenburg, twice, 'en').title).toBe('Gothenburg: Lapsed × 2')
  })

  test('says that nothing is on record', () =>
    expect(badgeView(orebro, snapshotOf(orebro), 'en').title).toBe('Örebro: no agreement on record'))

  test('follows the device, or the address', async () => {
    expect((await draw('en')).style).toContain('prefers-color-scheme')
    expect((await draw('en', 'dark')).style).not.toContain('prefers-color-scheme')
    expect((await draw('en', 'dark')).style).not.toBe((await draw('en', 'light')).style)
  })

  test('runs from right to left where the language does', async () => {
    const place = (svg: string): number => Number(/<use href="#s-lapsed" x="([\d.]+)"/.exec(svg)?.[1])
    const [left, right] = await Promise.all([draw('en'), draw('ug')])
    expect(place(right.svg)).toBeLessThan(place(left.svg))
    expect(right.svg).toMatch(/class="d" d="M[1-9]/)
  })

  test('is a name that cannot break out of it', async () => {
    const { svg } = await draw('en', null, { ...gothenburg, name: { en: '<script>"&' } })
    expect(svg).toContain('<title id="t">&lt;script&gt;&quot;&amp;: Lapsed</title>')
  })
})
