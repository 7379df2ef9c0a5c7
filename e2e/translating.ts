import type { Page } from '@playwright/test'
import { write } from './desk.ts'
import type { Site } from './site.ts'

/** Texts of a statement, as the translator's view names them. */
const texts = { title: 'Title', summary: 'Summary', body: 'Text' } as const

/** Types into the right-hand side of the translator's view. */
export async function translate(page: Page, words: Partial<Record<keyof typeof texts, string>>): Promise<void> {
  for (const [text, label] of Object.entries(texts)) {
    const written = words[text as keyof typeof texts] // the keys of `texts`
    if (written === undefined) continue
    const box = page
      .getByRole('region', { name: label, exact: true })
      .locator('.translator__target')
      .getByRole('textbox')
    await write(page, box, written)
  }
}

/** From the board to the translation of the statement that a filter finds. */
export async function fromTheBoard(
  page: Page,
  site: Site,
  filter: string,
  language: string,
  state: string
): Promise<void> {
  await page.goto(`${site.cmsUrl}/admin`)
  await page.getByRole('link', { name: new RegExp(`^${filter}`) }).click()
  await page.waitForURL(/filter=/)
  await page.getByRole('link', { name: new RegExp(`sealed agreement.*, ${language}: ${state}`) }).click()
  await page.getByRole('button', { name: 'Ask for review', exact: true }).waitFor()
}
