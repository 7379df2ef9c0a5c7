import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import type { Part } from '../report/measure.ts'
import { spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import type { Site } from '../site.ts'
import { type Change, publishChange } from './change.ts'
import { signIn } from './desk.ts'

/** From an editor's click on Publish to the new text on the site. */
export async function publishing(site: Site, browser: Browser, database: string): Promise<Part> {
  const page = await signIn(browser, site.settings.cmsUrl, site.admin)
  const slug = await openNewsPost(page, site.settings.cmsUrl)
  const target = { page, address: `${site.web.url}/en/news/${slug}` }
  const first = await publishChange(target, 'The first change after a start')
  const changes: Change[] = []
  for (let i = 1; i <= settings.changes; i++) {
    await sleep(300)
    changes.push(await publishChange(target, `Change ${i} of ${settings.changes}`))
  }
  await page.close()
  return partOf(database, first, changes)
}

function partOf(database: string, first: Change, changes: Change[]): Part {
  const shown = spreadOf(changes.map((change) => change.shown))
  const saved = spreadOf(changes.map((change) => change.saved))
  return {
    name: `From the click on Publish to the new text on the site, ${database}`,
    measures: [
      {
        what: `New text on the site, ${changes.length} changes`,
        goal: 'p95 ≤ 2000 ms',
        measured: spread(shown),
        met: shown.p95 <= 2000,
        numbers: { milliseconds: shown }
      },
      { what: '  of that until the CMS answers', measured: spread(saved), numbers: { milliseconds: saved } },
      { what: '  the first change after a start', measured: `${first.shown} ms`, numbers: { milliseconds: first } }
    ]
  }
}

/** Opens the newest news post that is written in English, as an editor does. */
async function openNewsPost(page: Page, cmsUrl: string): Promise<string> {
  await page.goto(`${cmsUrl}/admin/collections/news?locale=en&where[sourceLocale][equals]=en`)
  await page.locator('.cell-title a').first().click()
  await page.locator('#field-title').waitFor()
  await page.waitForLoadState('networkidle')
  return page.locator('#field-slug').inputValue()
}
