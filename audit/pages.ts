/**
 * Holds the built pages against what issue 4 asks for: `pnpm audit:pages`, or some of it: `pnpm audit:pages html axe`.
 * Prints one table; ends with 1 where something is missed.
 */
import { chromium } from '@playwright/test'
import type { Part } from '../bench/report/measure.ts'
import { table } from '../bench/report/table.ts'
import { Family } from '../scripts/start/family.ts'
import { say } from '../scripts/start/say.ts'
import { findOrInstallChromium } from '../scripts/test/chromium.ts'
import { axeOf } from './axe.ts'
import { htmlOf } from './html.ts'
import { lighthouseOf } from './lighthouse.ts'
import { auditedSite } from './site.ts'
import { allTemplates } from './templates.ts'
import { weightOf } from './weight.ts'

const wanted = process.argv.slice(2)
const executablePath = await findOrInstallChromium(new Family(), say)
const site = await auditedSite()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const parts: Part[] = []
try {
  const templates = await allTemplates(site.url)
  const audits = {
    html: () => htmlOf(site.url, templates),
    weight: () => weightOf(browser, site.url, templates),
    axe: () => axeOf(browser, site.url, templates),
    lighthouse: () => lighthouseOf(site.url, templates, executablePath)
  }
  for (const [name, audit] of Object.entries(audits)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    say(`Looking at pages: ${name} …`)
    parts.push(await audit())
  }
} finally {
  await browser.close()
  await site.end()
}
say(`\n${table(parts)}\n`)
const missed = parts.flatMap(({ measures }) => measures).filter(({ met }) => met === false)
say(missed.length === 0 ? 'Every page is as it should be.' : `${missed.length} missed.`)
process.exit(missed.length === 0 ? 0 : 1)
