import { templates } from '../../../audit/templates.ts'
import { violationsOn } from '../../../audit/violations.ts'
import { expect, test } from '../../journey.ts'

// Both scripts and both palettes; every pair, in ten languages, is looked at by `pnpm audit:pages axe`.
const looks = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'zh-Hant', colorScheme: 'dark' }
] as const

test('axe finds nothing on any page, in English by day and in Chinese by night', async ({ browser, site }) => {
  test.setTimeout(480_000)
  const paths = Object.values(await templates(site.webUrl))
  const found = looks.map(async ({ locale, colorScheme }) => {
    const context = await browser.newContext({ colorScheme, baseURL: site.webUrl })
    const page = await context.newPage()
    const violations: [string, string[]][] = []
    for (const path of paths) {
      await page.goto(`/${locale}${path}`)
      violations.push([`/${locale}${path}`, await violationsOn(page)])
    }
    await context.close()
    return violations
  })
  for (const [path, violations] of (await Promise.all(found)).flat()) expect([path, violations]).toEqual([path, []])
})
