import type { Browser } from '@playwright/test'
import { locales } from '@detwin/content'
import type { Measure, Part } from '../bench/report/measure.ts'
import type { Templates } from './templates.ts'
import { violationsOn } from './violations.ts'

/** axe on every kind of page, in every language and both themes. */
export async function axeOf(browser: Browser, siteUrl: string, templates: Templates): Promise<Part> {
  const measures: Measure[] = []
  for (const locale of locales)
    for (const colorScheme of ['light', 'dark'] as const) {
      // The builder looks at pages of a context of their own only.
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } })
      const page = await context.newPage()
      const found: string[] = []
      for (const [name, path] of Object.entries(templates)) {
        await page.goto(`${siteUrl}/${locale}${path}`)
        found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`))
      }
      await context.close()
      measures.push({
        what: `${Object.keys(templates).length} pages, ${locale}, ${colorScheme}`,
        goal: '0 violations',
        measured: found.length === 0 ? '0' : `${found.length}: ${found.join(' · ')}`,
        met: found.length === 0,
        numbers: { found }
      })
    }
  return { name: 'axe', measures }
}
