/** Takes the pictures of the editors' guide, in each of its languages: `npx pnpm exec node e2e/guide-pictures.ts`, after a build. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Family } from '../scripts/start/family.ts'
import { say } from '../scripts/start/say.ts'
import { findOrInstallChromium } from '../scripts/test/chromium.ts'
import { signIn } from './desk.ts'
import { prepareDesk } from './guide/prepare-desk.ts'
import { pictures } from './guide/pictures.ts'
import { Site } from './site.ts'

const guides = [
  { locale: 'en', browser: 'en-GB' },
  { locale: 'zh-Hant', browser: 'zh-TW' }
] as const

const site = await Site.start()
const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(new Family(), say),
  args: ['--no-sandbox']
})
try {
  const records = await prepareDesk(site)
  for (const guide of guides) {
    const folder = path.join(import.meta.dirname, '../docs/pictures/editors', guide.locale)
    mkdirSync(folder, { recursive: true })
    const context = await browser.newContext({
      locale: guide.browser,
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 1280, height: 860 }
    })
    const page = await context.newPage()
    await signIn(page, site)
    for (const [name, take] of Object.entries(pictures)) {
      const file = path.join(folder, `${name}.png`)
      await take({ page, site, records, locale: guide.locale, file })
      say(path.relative(process.cwd(), file))
    }
    await context.close()
  }
} finally {
  await browser.close()
  await site.end()
}
process.exit(0)
