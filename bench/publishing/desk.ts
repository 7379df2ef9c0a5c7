import { type Browser, chromium, type Page } from '@playwright/test'
import { findOrInstallChromium } from '../../scripts/test/chromium.ts'
import { Family } from '../../scripts/start/family.ts'
import { say } from '../../scripts/start/say.ts'

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findOrInstallChromium(new Family(), say), args: ['--no-sandbox'] })

/** An editor's browser, signed in. */
export async function signIn(
  browser: Browser,
  cmsUrl: string,
  { email, password }: { email: string; password: string }
): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return page
}
