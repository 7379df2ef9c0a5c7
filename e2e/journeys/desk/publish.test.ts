import { openRecord, publish, signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'

test('an editor publishes a change and sees it on the site', async ({ page, site, request }) => {
  await signIn(page, site)
  await openRecord(page, site, 'news', 'Arnhem and Wuhan')
  await page.locator('#field-title').fill('Arnhem and Wuhan, told anew')
  await publish(page)
  const address = `${site.webUrl}/en/news`
  // How soon is measured by `pnpm bench publishing`.
  await expect.poll(async () => (await request.get(address)).text()).toContain('Arnhem and Wuhan, told anew')
})

test('a draft stays at the desk', async ({ page, site, request }) => {
  await signIn(page, site)
  await openRecord(page, site, 'news', 'Newcastle ended')
  await page.locator('#field-title').fill('Canary of a draft')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await page.waitForTimeout(2500)
  expect(await (await request.get(`${site.webUrl}/en/news`)).text()).not.toContain('Canary')
})

test('the desk knows the language of the texts from the first page on', async ({ page, site }) => {
  await signIn(page, site)
  await expect(page.locator('.localizer-button').first()).toContainText('English')
})

test('the desk speaks Traditional Chinese', async ({ browser, site }) => {
  const context = await browser.newContext({ locale: 'zh-TW' })
  const page = await context.newPage()
  await signIn(page, site)
  await page.goto(`${site.cmsUrl}/admin/collections/agreements`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('協議')
  await context.close()
})

test('the desk asks nobody else', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await signIn(page, site)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => !url.startsWith(site.cmsUrl) && !/^(data|blob):/.test(url))).toEqual([])
})

test('the desk is not reachable through the site', async ({ request, site }) => {
  for (const path of ['/admin', '/admin/login', '/api/users', '/api/news', '/api/users/login']) {
    const answer = await request.get(`${site.webUrl}${path}`)
    expect([path, answer.status()]).toEqual([path, 404])
  }
})
