import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../journey.ts'

for (const locale of ['en', 'zh-Hant']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the home page in ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${locale}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    })
  }
}
