import { randomBytes } from 'node:crypto'
import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import type { Site } from './site.ts'

/** Signs in at the desk, as the site's admin or as who is named, and waits until it can be worked with. */
export async function signIn(page: Page, site: Pick<Site, 'cmsUrl' | 'admin'>): Promise<void> {
  await sendSignIn(page, site)
  // The page is loaded twice: see admin/language-after-sign-in.tsx.
  await page.locator('body:not([inert]) .template-default').waitFor()
}

/** Fills in the form of the sign-in and waits until it leads on. */
export async function sendSignIn(page: Page, site: Pick<Site, 'cmsUrl' | 'admin'>): Promise<void> {
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

/** Somebody who works at the desk. */
export interface Account {
  email: string
  password: string
  penName: string
}

interface Rights {
  role: 'publisher' | 'editor' | 'translator'
  /** English names, or how they begin. */
  groups?: string[]
  languages?: string[]
}

/** An account, made by the admin who is signed in on that page. */
export async function addAccount(admin: Page, site: Site, penName: string, rights: Rights): Promise<Account> {
  const account = {
    email: `${penName.toLowerCase().replaceAll(' ', '-')}@desk.example`,
    password: randomBytes(18).toString('base64url'),
    penName
  }
  const groups = await Promise.all((rights.groups ?? []).map((name) => groupId(admin, site, name)))
  const answer = await admin.request.post(`${site.cmsUrl}/api/users`, {
    data: { ...account, ...rights, groups },
    headers: { origin: site.cmsUrl }
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return account
}

async function groupId(admin: Page, site: Site, name: string): Promise<string | undefined> {
  const query = new URLSearchParams({ 'where[name][contains]': name, locale: 'en', depth: '0' })
  const answer = await admin.request.get(`${site.cmsUrl}/api/groups?${query}`, { headers: { origin: site.cmsUrl } })
  const { docs } = (await answer.json()) as { docs: { id: string }[] } // Payload's own answer to a search
  expect(docs, name).toHaveLength(1)
  return docs[0]?.id
}

/** A browser of that person's own, signed in. */
export async function atTheDesk(browser: Browser, site: Site, account: Account): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Stockholm' })
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  // Who opens what somebody else still has open is told, and here always goes on.
  await page.addLocatorHandler(page.locator('#document-locked'), () =>
    page.getByRole('button', { name: 'Take over', exact: true }).click()
  )
  await signIn(page, { cmsUrl: site.cmsUrl, admin: account })
  return page
}

/** Clicks Save draft, or Save where there are no drafts, and waits for the desk's word that it is done. */
export async function save(page: Page): Promise<void> {
  const button = page.locator('#action-save-draft:not([disabled])').or(page.locator('#action-save:not([disabled])'))
  const [answer] = await Promise.all([
    // 201: a record that was not there before.
    page.waitForResponse((found) => found.request().method() === 'PATCH' || found.status() === 201),
    button.first().click()
  ])
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** Chooses in one of Payload's lists that are searched by typing. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  await page.locator(`${field} .rs__control`).click()
  await page.keyboard.type(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

/** Clicks a button of the translator's view or of a panel, and reads what the desk says. */
export async function say(page: Page, button: string | RegExp, answer: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const toast = page.locator('.toast-success', { hasText: answer }).last()
  await expect(toast).toBeVisible()
  await toast.getByRole('button').first().click()
}

/** Writes into a field in place of what it says. The rich text editor begins anew while the page still loads. */
export async function write(page: Page, box: Locator, words: string): Promise<void> {
  await expect(async () => {
    await box.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(words)
    const shown = await box.evaluate((field) => ('value' in field ? String(field.value) : field.textContent))
    expect(shown).toBe(words)
  }).toPass()
}
