import { expect, test } from '../../journey.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader keeps what ended, and follows a mark to its city', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click()
    const marks = page.getByRole('group', { name: 'Map of the world' }).getByRole('link')
    const all = await marks.count()
    await page.getByRole('checkbox', { name: /^Ended/ }).check()
    await page.getByRole('button', { name: 'Show only these' }).click()
    await expect(page).toHaveURL(/\/en\/map\?status=ended$/)
    expect(await marks.count()).toBeLessThan(all)
    for (const mark of await marks.all()) await expect(mark).toHaveAccessibleName(/: Ended/)

    const mark = marks.filter({ hasText: 'Västerås' })
    // Marks of neighbours lie on each other: a click in the middle of one may meet another.
    await page.goto((await mark.getAttribute('href')) ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Västerås')
    await expect(page.getByRole('link', { name: /^Västerås with .*: Ended$/ })).toBeVisible()
  })

  test('the list below says where a place without a position is', async ({ page }) => {
    await page.goto('/en/map?status=lapsed')
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Gothenburg' })
    await expect(row).toContainText('not on the map')
    await row.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gothenburg')
  })

  test('from a city to its country, to China, to a province', async ({ page }) => {
    await page.goto('/zh-Hant/cities/cn/suzhou-jiangsu')
    const main = page.getByRole('main')
    await main.getByRole('link', { name: '江蘇', exact: true }).click()
    await expect(page).toHaveURL(/\/zh-Hant\/provinces\/jiangsu$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('江蘇')
    await page.getByRole('link', { name: '中國省份' }).click()
    await expect(page).toHaveURL(/\/zh-Hant\/cities\/cn$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('中國')
  })
})

test.describe('with JavaScript', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('a reader enlarges the map, moves it by keyboard, and hears the filter', async ({ page }) => {
    await page.goto('/en/map')
    const pane = page.getByRole('region', { name: 'Map' })
    const wide = () => pane.evaluate((element) => element.scrollWidth / element.clientWidth)
    const left = () => pane.evaluate((element) => element.scrollLeft)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await wide()).toBeGreaterThan(1.4)
    await pane.focus()
    await page.keyboard.press('+')
    expect(await wide()).toBeGreaterThan(2)
    const before = await left()
    await page.keyboard.press('ArrowRight')
    await expect.poll(left).toBeGreaterThan(before)
    await page.keyboard.press('0')
    expect(await wide()).toBe(1)

    await page.getByRole('checkbox', { name: /^Disputed/ }).check()
    await expect(page.getByRole('status')).toContainText(/^\s*3 of \d+ agreements shown/)
    await expect(page).toHaveURL(/status=disputed$/)
    const marks = page.getByRole('group', { name: 'Map of the world' }).getByRole('link')
    await marks.first().focus()
    await expect(page.locator('#map .name')).toHaveText((await marks.first().getAttribute('aria-label')) ?? '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/cities\//)
  })
})
