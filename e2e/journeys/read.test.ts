import { expect, test } from '../journey.ts'

test.use({ javaScriptEnabled: false })

for (const locale of ['en', 'zh-Hant']) {
  test(`a reader opens the home page in ${locale} without JavaScript`, async ({ page }) => {
    const answer = await page.goto(`/${locale}`)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en' ? 'en' : /^zh-H/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}
