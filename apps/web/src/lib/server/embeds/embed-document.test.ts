import { createHash } from 'node:crypto'
import { locales } from '@detwin/content'
import { orebro } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { embedDocument } from './embed-document.ts'
import { embedAt, type EmbedView, withdrawnAt } from './embed-view.ts'

const snapshot = exampleSnapshot()
const frames = [
  '/cities/se/gothenburg',
  '/cities/se/oerebro',
  '/cities/cn/shanghai',
  '/countries/se',
  '/statement',
  '/counter'
]

async function documentAt(
  path: string,
  locale: (typeof locales)[number] = 'en',
  theme: 'light' | 'dark' | null = null
) {
  const found = embedAt(snapshot, locale, path)
  const embed = found && !('moved' in found) ? (found satisfies EmbedView) : null
  const answer = await embedDocument({ snapshot, locale, theme, siteUrl: 'https://site.example', embed })
  return { answer, html: await answer.text() }
}

describe.each(frames)('the frame %s', (path) => {
  test.each(locales)(
    'in %s loads nothing, runs nothing, and links to whole addresses in tabs of their own',
    async (locale) => {
      const { html } = await documentAt(path, locale)
      expect(html).not.toMatch(/<(script|link|img|iframe|object|form)|\son\w+=|url\(|@import|undefined|\{\w+\}(?=<)/)
      const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag)
      expect(links.length).toBeGreaterThan(1)
      for (const link of links) {
        expect(link).toMatch(/href="https:\/\/(site\.example\/|creativecommons\.org\/)/)
        expect(link).toMatch(/target="_blank" rel="(license )?noopener"/)
      }
      expect(html).toContain('CC BY')
      expect(html).toMatch(new RegExp(`<html lang="${locale}" dir="${locale === 'ug' ? 'rtl' : 'ltr'}">`))
    }
  )
})

test('its policy knows the one style sheet it has, and lets everybody frame it', async () => {
  const { answer, html } = await documentAt('/counter')
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).toMatch(/^default-src 'none'(?!.*frame-ancestors)/)
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
})

test('a theme of the address answers what the style sheet asks the device', async () => {
  const ask = 'prefers-color-scheme'
  expect((await documentAt('/counter')).html).toContain(ask)
  const dark = (await documentAt('/counter', 'en', 'dark')).html
  const light = (await documentAt('/counter', 'en', 'light')).html
  for (const html of [dark, light]) expect(html).not.toContain(ask)
  expect(dark).toContain('<meta name="color-scheme" content="dark">')
  expect(dark).toMatch(/@media screen\s*\{/)
  expect(light).toMatch(/@media not all\s*\{/)
})

test('where something was, the frame says since when it is gone, and why', async () => {
  const withdrawal = { reason: { en: 'Published twice.' }, sourceLocale: 'en' as const }
  const entry = { ...withdraw(orebro, 2, 101), withdrawal }
  const later = applyEntries(snapshot, [entry], '101')
  const withdrawn = withdrawnAt(later, '/cities/se/oerebro')
  const asked = { locale: 'en', theme: null, siteUrl: 'https://site.example', embed: null } as const
  const answer = await embedDocument({ ...asked, snapshot: later, withdrawn })
  expect(answer.status).toBe(410)
  const html = await answer.text()
  expect(html).toContain('20 November 2026')
  expect(html).toContain('Published twice.')
  expect(html).not.toContain('Örebro')
  expect(withdrawnAt(later, '/cities/se/gothenburg')).toBeUndefined()
  expect(withdrawnAt(later, '/counter/oerebro')).toBeUndefined()
})

test('where nothing is, the frame says so and leads to the site', async () => {
  const { answer, html } = await documentAt('/cities/se/nowhere', 'zh-Hant')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-security-policy')).not.toContain('frame-ancestors')
  expect(html).toContain('href="https://site.example/zh-Hant"')
})
