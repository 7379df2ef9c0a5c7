import type { FrameLocator, Page } from '@playwright/test'
import { openRecord, signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'

const words = '預覽中的草稿'

async function saveDraft(page: Page): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
}

/** The page inside the panel, at the width of a phone. */
async function panelOnPhone(page: Page): Promise<FrameLocator> {
  await page.locator('#live-preview-toggler').click()
  await page.locator('.live-preview-toolbar-controls__breakpoint').click()
  await page.getByRole('button', { name: '390' }).click()
  return page.frameLocator('#live-preview-iframe')
}

test('a draft is seen beside its form and by reviewers, and by nobody else', async ({
  page,
  site,
  browser,
  request
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, site)
  await openRecord(page, site, 'news', 'Bath')
  const record = new URL(page.url()).pathname
  await page.goto(`${site.cmsUrl}${record}?locale=zh-Hant`)
  await page.waitForLoadState('networkidle')

  const preview = await panelOnPhone(page)
  await expect(preview.getByText('預覽，未公開')).toBeVisible()
  await page.locator('#field-title').fill(words)
  await saveDraft(page)
  await expect(preview.getByRole('heading', { level: 1 })).toContainText(words)
  const frame = preview.locator('html')
  expect(await frame.evaluate(() => innerWidth)).toBe(390)

  await frame.evaluate(() => scrollTo(0, 300))
  // The second is saved while the page loads again for the first.
  for (const title of [`${words}，再改`, `${words}，再三改`]) {
    await page.locator('#field-title').fill(title)
    await saveDraft(page)
  }
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('再三改')
  await expect.poll(() => frame.evaluate(() => scrollY)).toBe(300)

  const saves: string[] = []
  page.on('request', (asked) => asked.method() === 'PATCH' && saves.push(asked.url()))
  await page.getByRole('button', { name: 'Link for reviewers' }).click()
  await page.getByLabel('7 days').check()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link').inputValue()
  await expect(page.getByText('Ends on')).toBeVisible()
  expect(saves).toEqual([])

  const stranger = await browser.newContext({ javaScriptEnabled: false })
  const reviewer = await stranger.newPage()
  const answer = await reviewer.goto(link)
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  await expect(reviewer.getByText('預覽，未公開')).toBeVisible()
  await expect(reviewer.getByRole('heading', { level: 1 })).toContainText(words)
  expect(await stranger.cookies()).toEqual([])

  const publicAddress = new URL(reviewer.url()).pathname.replace(/^\/preview\/[^/]+/, '')
  await page.waitForTimeout(2500)
  const publicPage = await request.get(`${site.webUrl}${publicAddress}`)
  expect(publicPage.status()).toBe(200)
  expect(await publicPage.text()).not.toContain(words)

  await reviewer.goto(link.replace(/\.[^./]+\/zh-Hant$/, '.forged/zh-Hant'))
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('This preview is not here any more')
  await stranger.close()
})
