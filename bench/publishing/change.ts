import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/** Milliseconds after the click. */
export interface Change {
  /** The CMS has answered the editor. */
  saved: number
  /** The site's page shows the new text. */
  shown: number
}

interface Target {
  page: Page
  /** Where the site shows the record. */
  address: string
}

const patience = 60_000

// The moment of the click itself, without what the driver does around it. Text, as it runs in the browser.
const noteTheClick = `addEventListener('click', () => (globalThis.clickedAt = Date.now()), { capture: true, once: true })`

/** Writes a new title into the open record, clicks Publish, and asks the site for the page until it shows the title. */
export async function publishChange({ page, address }: Target, title: string): Promise<Change> {
  await page.locator('#field-title').fill(title)
  const button = page.locator('#action-save:not([disabled])')
  await button.waitFor()
  const answered = page
    .waitForResponse((answer) => answer.request().method() === 'PATCH')
    .then(async (answer) => {
      if (!answer.ok()) throw new Error(`The CMS answered ${answer.status()}: ${await answer.text()}`)
      return Date.now()
    })
  const shown = whenShown(address, title)
  await page.evaluate(noteTheClick)
  await button.click()
  const [saved, seen] = await Promise.all([answered, shown])
  const clicked = await page.evaluate<number>('clickedAt')
  return { saved: saved - clicked, shown: seen - clicked }
}

async function whenShown(address: string, text: string): Promise<number> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(address)
    if ((await answer.text()).includes(text)) return Date.now()
    await sleep(20)
  }
  throw new Error(`${address} did not show "${text}" within ${patience} ms.`)
}
