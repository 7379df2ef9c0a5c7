import { expect, test } from '../../journey.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const typed of ['哥德堡', 'gbg', 'Goteborg', '哥德', 'gotenburg'])
    test(`${typed} finds Gothenburg`, async ({ page }) => {
      await page.goto('/en')
      await page.getByRole('searchbox').fill(typed)
      await page.getByRole('button', { name: 'Find' }).click()
      await expect(page).toHaveURL(/\/en\/search\?q=/)
      await expect(page.getByRole('searchbox')).toHaveValue(typed)
      const cities = page.getByRole('region', { name: 'Cities' })
      await expect(cities.getByRole('listitem').first()).toContainText('Gothenburg')
      await cities.getByRole('link', { name: 'Gothenburg' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gothenburg')
    })

  test('the box in the header leads there from any page', async ({ page }) => {
    await page.goto('/zh-Hant/statements')
    await page.getByRole('searchbox', { name: '尋找你的城市' }).fill('济南')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/zh-Hant\/search\?q=/)
    await expect(page.getByRole('region', { name: '城市' }).getByRole('link', { name: '濟南' })).toBeVisible()
    await expect(page.locator('mark').first()).toHaveText('濟南')
  })

  test('two places find their agreement', async ({ page }) => {
    await page.goto('/en/search?q=vasteras+jinan')
    await page.getByRole('region', { name: 'Agreements' }).getByRole('link').click()
    await expect(page).toHaveURL(/\/en\/agreements\/[0-9a-f]{24}$/)
  })

  test('a wrong address suggests what was meant', async ({ page }) => {
    const answer = await page.goto('/en/cities/se/gothenborg')
    expect(answer?.status()).toBe(404)
    await page.getByRole('main').getByRole('link', { name: 'Gothenburg' }).first().click()
    await expect(page).toHaveURL(/\/en\/cities\/se\/gothenburg$/)
  })

  test('an address in a language that does not exist says which do, and leads to its page there', async ({ page }) => {
    const answer = await page.goto('/fr-CA/cities/se/gothenburg')
    expect(answer?.status()).toBe(404)
    await page.getByRole('link', { name: 'Svenska' }).click()
    await expect(page).toHaveURL(/\/sv\/cities\/se\/gothenburg$/)
  })

  test('search engines are asked not to list it', async ({ page }) => {
    await page.goto('/en/search?q=bath')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
})

test('with JavaScript, answers come while somebody types, and the keyboard goes through them', async ({ page }) => {
  await page.goto('/en/search')
  const box = page.getByRole('searchbox')
  await box.pressSequentially('哥德')
  await expect(page.getByRole('status')).toHaveText(/results? for “哥德”/)
  await expect(page).toHaveURL(/\/en\/search\?q=%E5%93%A5%E5%BE%B7$/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: 'Gothenburg', exact: true }).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
  await box.fill('xyzzyplugh')
  await expect(page.getByRole('status')).toHaveText(/Nothing on record/)
  await box.fill('gbg')
  await expect(page.getByRole('region', { name: 'Cities' })).toContainText('gbg')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gothenburg')
  await page.goBack()
  await expect(box).toHaveValue('gbg')
})
