import { templates } from '../../../audit/templates.ts'
import { violationsOn } from '../../../audit/violations.ts'
import { expect, test } from '../../journey.ts'

// Both scripts and both palettes; every pair, in ten languages, is looked at by `pnpm audit:pages axe`.
const looks = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'zh-Hant', colorScheme: 'dark' }
] as const

for (const { locale, colorScheme } of looks) {
  test(`axe finds nothing on any page in ${locale}, ${colorScheme}`, async ({ browser, site }) => {
    test.setTimeout(480_000)
    const context = await browser.newContext({ colorScheme, baseURL: site.webUrl })
    const page = await context.newPage()
    for (const path of Object.values(await templates(site.webUrl))) {
      await page.goto(`/${locale}${path}`)
      expect([path, await violationsOn(page)]).toEqual([path, []])
    }
    await context.close()
  })
}
