/** Takes the two pictures of the README from a running start: `ADMIN_EMAIL=… ADMIN_PASSWORD=… node e2e/screenshots.ts`. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Family } from '../scripts/start/family.ts'
import { say } from '../scripts/start/say.ts'
import { findOrInstallChromium } from '../scripts/test/chromium.ts'

const { WEB_PORT = '3000', CMS_PORT = '3001', ADMIN_EMAIL = '', ADMIN_PASSWORD = '' } = process.env
const folder = path.join(import.meta.dirname, '../docs/pictures')
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(new Family(), say),
  args: ['--no-sandbox']
})
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })

await page.goto(`http://127.0.0.1:${WEB_PORT}/en/cities/se/gothenburg`)
await page.screenshot({ path: path.join(folder, 'site.png') })

const desk = `http://127.0.0.1:${CMS_PORT}/admin`
await page.goto(`${desk}/login`)
await page.locator('#field-email').fill(ADMIN_EMAIL)
await page.locator('#field-password').fill(ADMIN_PASSWORD)
await page.locator('button[type=submit]').click()
await page.waitForURL((url) => !url.pathname.endsWith('/login'))
await page.goto(`${desk}/collections/agreements?search=Gothenburg&locale=en`)
await page.locator('table').getByRole('link', { name: 'Gothenburg' }).first().click()
await page.waitForURL(/\/agreements\/[0-9a-f]{24}/)
await page.waitForLoadState('networkidle')
await page.locator('#field-events').scrollIntoViewIfNeeded()
await page.screenshot({ path: path.join(folder, 'desk.png') })
await browser.close()
say(`Two pictures in ${folder}`)
process.exit(0)
