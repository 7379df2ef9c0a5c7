/** Pictures of every kind of page in three languages, two widths and both themes: `pnpm screenshots`, or some pages: `pnpm screenshots city`. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Family } from '../scripts/start/family.ts'
import { say } from '../scripts/start/say.ts'
import { findOrInstallChromium } from '../scripts/test/chromium.ts'
import { auditedSite } from './site.ts'
import { allTemplates } from './templates.ts'

const wanted = process.argv.slice(2)
const folder = path.join(import.meta.dirname, '../screenshots')
mkdirSync(folder, { recursive: true })
const executablePath = await findOrInstallChromium(new Family(), say)
// A phone draws what is far below when it comes near; a picture shows it at once. Our own policy would not let this in.
const everything = '.section, .later { content-visibility: visible !important }'
const site = await auditedSite()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const templates = Object.entries(await allTemplates(site.url)).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name)
  )
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      const page = await context.newPage()
      for (const locale of ['en', 'zh-Hant', 'ug'])
        for (const [name, address] of templates) {
          await page.goto(`${site.url}/${locale}${address}`)
          const file = `${name.replace(/\W+/g, '-')}.${locale}.${width}.${colorScheme}.png`
          await page.screenshot({ path: path.join(folder, file), fullPage: true, style: everything })
        }
      await context.close()
      say(`${width} wide, ${colorScheme}: ${templates.length * 3} pictures`)
    }
} finally {
  await browser.close()
  await site.end()
}
say(`Pictures in ${folder}`)
process.exit(0)
