import { expect, test } from '../../journey.ts'

test.use({ javaScriptEnabled: false })

test('a reader finds Gothenburg from the home page and sees what became of its agreement', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('searchbox').fill('goteborg')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/\/en\/search\?q=goteborg/)
  await page.getByRole('region', { name: 'Cities' }).getByRole('link', { name: 'Gothenburg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gothenburg')
  const main = page.getByRole('main')
  await expect(main).toContainText('The agreement between Gothenburg and Shanghai lapsed')
  const told = await main.innerText()
  const order = ['1986', '23 October 2003', 'May 2017', 'Lapsed in 2019', 'Marked as wrong'].map((words) =>
    told.indexOf(words)
  )
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order.every((place) => place >= 0)).toBe(true)
  await expect(main.getByRole('link', { name: 'Multiple Swedish Cities Terminated' })).toHaveAttribute(
    'href',
    /chinascope/
  )
})

test('the list keeps its filters in the address', async ({ page }) => {
  await page.goto('/en/cities?country=SE')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Västerås' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Nottingham' })).toHaveCount(0)
})

test('a number leads to the list it counts, and the list to its data', async ({ page, request }) => {
  await page.goto('/en/numbers')
  const row = page.getByRole('row', { name: /^2020/ })
  const count = Number(await row.getByRole('link').innerText())
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/status=ended&statusYear=2020/)
  const main = page.getByRole('main')
  await expect(main).toContainText(`${count} agreements`)
  const data = await main.getByRole('link', { name: 'Map points' }).getAttribute('href')
  const { features } = await (await request.get(data ?? '')).json()
  expect(features).toHaveLength(count)
  await main.getByRole('link', { name: 'Status began in 2020' }).click()
  await expect(page).toHaveURL(/\/en\/cities\?status=ended$/)
})

test('Chinese finds the same city', async ({ page }) => {
  await page.goto('/zh-Hant/cities?q=哥德堡')
  await expect(page.getByRole('main').getByRole('link', { name: '哥德堡', exact: true })).toBeVisible()
})

test('sources that disagree are both shown', async ({ page }) => {
  await page.goto('/en/cities?q=vara&country=SE')
  await page.getByRole('main').getByRole('link', { name: 'Vara', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('The agreement between Vara and Huangshan ended')
  await expect(main.getByText('Sources disagree', { exact: true })).toBeVisible()
  const listing = main.getByText('These sources still list it:').getByRole('link', { name: /^Source \d+$/ })
  await expect(listing).toHaveAttribute('href', /^#source-\d+$/)
  await expect(main.locator((await listing.getAttribute('href')) ?? '')).toContainText('Wikipedia')
})

test('an unnamed Chinese side is shown as unnamed', async ({ page }) => {
  await page.goto('/en/cities/gb/bath')
  await expect(page.getByRole('main')).toContainText('a city in China the sources do not name')
})
