import { signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'

test('the first page after signing in is the board; a filter and one click lead to a translation', async ({
  page,
  site
}) => {
  await signIn(page, site)
  await expect(page.getByRole('heading', { level: 1, name: 'The board' })).toBeVisible()
  await page.getByRole('link', { name: /^Missing/ }).click()
  await expect(page).toHaveURL(/[?&]filter=missing/)
  await page.getByLabel('Language').selectOption('sv')
  await page.getByLabel('Search by title').fill('Arnhem')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/filter=missing.*language=sv.*search=Arnhem/)
  await page
    .getByRole('link', { name: /Arnhem.*Svenska: Missing/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/admin\/collections\/[a-z]+\/[0-9a-f]{24}\/translate\?locale=sv$/)
  await expect(page.getByRole('button', { name: 'Reviewed', exact: true }).first()).toBeVisible()
})

test('the sign-in page and the board ask nobody but the desk', async ({ page, site }) => {
  const asked: string[] = []
  const beforehand: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('request', (request) => request.headers()['next-router-prefetch'] && beforehand.push(request.url()))
  page.on('websocket', (socket) => asked.push(socket.url()))
  await page.goto(`${site.cmsUrl}/admin/login`)
  await page.waitForLoadState('networkidle')
  await signIn(page, site)
  await page.getByRole('heading', { level: 1, name: 'The board' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(asked.length).toBeGreaterThan(10)
  // Pictures of the page itself may be `data:` addresses: nobody is asked for them.
  expect(asked.filter((url) => !url.startsWith(`${site.cmsUrl}/`) && !url.startsWith('data:'))).toEqual([])
  // The desk makes each page afresh: one whose link nobody followed is made for nobody.
  expect(beforehand).toEqual([])
})

test('a Swedish account finds Payload’s words in Swedish and ours in English', async ({ browser, site }) => {
  const context = await browser.newContext({ locale: 'sv-SE' })
  const page = await context.newPage()
  await signIn(page, site)
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page.getByRole('heading', { level: 1, name: 'The board' })).toBeVisible()
  await page.goto(`${site.cmsUrl}/admin/collections/news/create`)
  await expect(page.locator('#action-save')).toHaveText('Publicera ändringar')
  await expect(page.locator('body')).not.toContainText(/\[object Object\]|detwin:|general:|lexical:/)
  await context.close()
})
