import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../journey.ts'

/** Västerås, from the home page: by the search box, as somebody types it who has no Swedish keyboard. */
async function findVasteras(page: Page, { locale, find, typed }: { locale: string; find: string; typed: string }) {
  await page.goto(`/${locale}`)
  await page.getByRole('searchbox').first().fill(typed)
  await page.getByRole('button', { name: find }).first().click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`))
  await page
    .getByRole('main')
    .locator('a[href$="/cities/se/vaesteras"], a[href$="/cities/se/vasteras"]')
    .first()
    .click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader in Sweden finds Västerås, what happened, and what to do', async ({ page }) => {
      await findVasteras(page, { locale: 'sv', find: 'Sök', typed: 'vasteras' })
      await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Västerås')
      const main = page.getByRole('main')
      await expect(main).toContainText('Jinan')
      await expect(main).toContainText('Avslutat')
      await expect(main).toContainText('2020')
      await expect(main.getByRole('link', { name: 'Multiple Swedish Cities Terminated' }).first()).toBeVisible()
      await main.locator('a[href^="/sv/act/se"]').first().click()
      await expect(page).toHaveURL(/\/sv\/act\/se/)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    })

    test('a reader in Hong Kong reads what happened in Traditional Chinese', async ({ page }) => {
      await findVasteras(page, { locale: 'zh-Hant', find: '尋找', typed: '韋斯' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('韋斯特羅斯')
      const main = page.getByRole('main')
      await expect(main).toContainText('濟南')
      await expect(main).toContainText('已終止')
      await expect(main).toContainText('2020年')
      await page.getByRole('navigation').getByRole('link', { name: '聯合聲明' }).first().click()
      await page.getByRole('main').locator('a[href$="/statements/end-the-agreements"]').first().click()
      await expect(page.getByRole('main')).toContainText('國家安全法')
    })
  })
}

test('a browser of Hong Kong is led to Traditional Chinese, one of Singapore to Simplified', async ({ request }) => {
  for (const [asked, given] of [
    ['zh-HK,zh;q=0.9,en;q=0.5', 'zh-Hant'],
    ['zh-SG,zh;q=0.9', 'zh-Hans'],
    ['sv-SE,sv;q=0.9', 'sv']
  ] as const) {
    const answer = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 })
    expect(answer.headers().location).toBe(`/${given}`)
  }
})

test('a screen reader hears where a city stands, and its timeline in order', async ({ page }) => {
  await page.goto('/en/cities/se/gothenburg')
  const snapshot = await page.getByRole('main').ariaSnapshot()
  // A date is an element of its own within its sentence.
  const tree = snapshot.replaceAll(/\n\s*- (text|time): /g, ' ').replaceAll('"', '')
  const heard = [
    /heading Gothenburg \[level=1\]/,
    /The agreement between Gothenburg and Shanghai lapsed in 2019/,
    /heading .*Shanghai.* \[level=2\]/,
    /1986/,
    /23 October 2003/,
    /May 2017/,
    /Lapsed in 2019/
  ].map((words) => tree.search(words))
  expect(heard.every((place) => place >= 0)).toBe(true)
  expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  // The timeline is a list, and each of its marks is said in words.
  await expect(page.getByRole('main').getByRole('list').filter({ hasText: '23 October 2003' }).first()).toBeVisible()
})

test('in Uyghur what stands in a row runs from right to left, English names and words too', async ({ page }) => {
  const leftOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.x ?? Number.NaN
  await page.goto('/ug/search?q=goteborg')
  const names = page.locator('main .pair .name')
  await expect(names.first()).toHaveText('Gothenburg')
  expect(await leftOf(names.first())).toBeGreaterThan(await leftOf(names.last()))

  await page.goto('/ug/cities/se/gothenburg')
  const up = page.locator('.opening > p').first()
  await expect(up).toContainText('City')
  const country = up.getByRole('link')
  const { x = 0, width = 0 } = (await up.boundingBox()) ?? {}
  const { x: start = 0, width: wide = 0 } = (await country.boundingBox()) ?? {}
  expect(start + wide).toBeCloseTo(x + width, -1)

  const label = page.locator('h1 .label')
  await expect(label).toHaveText('shown in English, not yet in Uyghur')
  await expect(label).toHaveCSS('border-right-width', '3px')
  await expect(label).toHaveCSS('border-left-width', '0px')
})
