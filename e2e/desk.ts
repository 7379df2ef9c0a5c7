import { expect, type Page } from '@playwright/test'
import type { Site } from './site.ts'

/** Signs in at the desk: as the site's admin, or as who is named. */
export async function signIn(page: Page, site: Pick<Site, 'cmsUrl' | 'admin'>): Promise<void> {
  await page.goto(`${site.cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(site.admin.email)
  await page.locator('#field-password').fill(site.admin.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}

/** Opens the first record that a search of a list finds. */
export async function openRecord(page: Page, site: Site, collection: string, words: string): Promise<void> {
  await page.goto(`${site.cmsUrl}/admin/collections/${collection}?search=${encodeURIComponent(words)}&locale=en`)
  await page.locator('table').getByRole('link', { name: words }).first().click()
  await page.waitForURL(/\/collections\/[a-z]+\/[0-9a-f]{24}/)
  await page.waitForLoadState('networkidle')
}

/** Clicks Publish and waits for the desk's word that it is done. */
export async function publish(page: Page): Promise<void> {
  const button = page.locator('#action-save:not([disabled])')
  await button.waitFor()
  const [answer] = await Promise.all([
    page.waitForResponse((found) => found.request().method() === 'PATCH'),
    button.click()
  ])
  expect(answer.status(), await answer.text()).toBe(200)
}
