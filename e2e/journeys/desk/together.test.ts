import { randomBytes } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { publish, signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'
import type { Site } from '../../site.ts'

// Two people and a whole undo, each in a browser of their own.
test.setTimeout(120_000)

interface Admin {
  email: string
  password: string
  penName: string
}

/** A second account, made by the admin over REST. */
async function addAdmin(page: Page, site: Site): Promise<Admin> {
  const other = {
    email: 'second@desk.example',
    password: randomBytes(18).toString('base64url'),
    penName: 'Second Pen'
  }
  const answer = await page.request.post(`${site.cmsUrl}/api/users`, {
    data: { ...other, role: 'admin' },
    headers: { origin: site.cmsUrl }
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return other
}

const newPage = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: 'en-GB' })).newPage()

/** A post that no other journey opens: whoever opens one keeps it from others for a while. */
async function openPost(page: Page, site: Site, words: string): Promise<string> {
  await page.goto(`${site.cmsUrl}/admin/collections/news?search=${words}&locale=en`)
  await page.locator('.cell-title a').first().click()
  await page.waitForURL(/\/collections\/news\/[0-9a-f]{24}/)
  await page.locator('#field-title').waitFor()
  await page.waitForLoadState('networkidle')
  return page.url()
}

test('two people in one record: the second is told, and nothing is written over', async ({ browser, site }) => {
  const first = await newPage(browser)
  await signIn(first, site)
  const other = await addAdmin(first, site)
  const second = await newPage(browser)
  await signIn(second, { cmsUrl: site.cmsUrl, admin: other })

  const address = await openPost(first, site, 'Danish')
  await second.goto(address)
  await second.locator('#field-title').waitFor()
  await second.waitForLoadState('networkidle')
  const title = await first.locator('#field-title').inputValue()

  // The second saves while the first has the form open, without a word typed in it.
  await second.locator('#field-internalNotes').fill('Called the council')
  await publish(second)
  // And once more: its own saves are no obstacle.
  await second.locator('#field-internalNotes').fill('Called the council twice')
  await publish(second)

  // The first word the other person types: the desk has looked, and offers what is there now.
  await first.locator('#field-title').fill(`${title}, rewritten`)
  await expect(first.locator('#document-stale-data')).toBeVisible()
  const kept = await first.request.get(
    `${site.cmsUrl}/api${new URL(address).pathname.replace('/admin/collections', '')}`,
    { headers: { origin: site.cmsUrl } }
  )
  expect(await kept.json()).toMatchObject({ title, internalNotes: 'Called the council twice' })
  await first.getByRole('button', { name: 'Reload document' }).click()
  await expect(first.locator('#field-internalNotes')).toHaveValue('Called the council twice')
})

test('a publication is undone in two clicks', async ({ browser, site }) => {
  const page = await newPage(browser)
  await signIn(page, site)
  await openPost(page, site, 'papers')
  const title = await page.locator('#field-title').inputValue()
  await page.locator('#field-title').fill('A mistake that went public')
  await publish(page)
  await page.locator('#action-undo').click()
  await page.locator('.confirmation-modal #confirm-action').click()
  await expect(page.getByText('Undone. The public reads what it read before.')).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue(title)
})
