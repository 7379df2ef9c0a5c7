import AxeBuilder from '@axe-core/playwright'
import { templates } from '../../audit/templates.ts'
import { expect, test } from '../journey.ts'

for (const locale of ['en', 'zh-Hant']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page in ${locale}, ${colorScheme}`, async ({ browser, site }) => {
      test.setTimeout(240_000)
      const context = await browser.newContext({ colorScheme, baseURL: site.webUrl })
      const page = await context.newPage()
      for (const path of Object.values(await templates(site.webUrl))) {
        await page.goto(`/${locale}${path}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await context.close()
    })
  }
}
