import { expect, test } from '../../journey.ts'

test.use({ javaScriptEnabled: false })

const words = {
  en: { statements: 'Statements', statement: 'End the agreements', cities: 'Cities', lapsed: 'Lapsed' },
  'zh-Hant': { statements: '聯合聲明', statement: '', cities: '城市', lapsed: '到期失效' }
} as const

for (const locale of ['en', 'zh-Hant'] as const) {
  test(`a reader without JavaScript reads the campaign in ${locale}`, async ({ page }) => {
    const answer = await page.goto(`/${locale}`)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: words[locale].statements }).first().click()
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/statements/`))
    await expect(page.getByRole('main')).toContainText(locale === 'en' ? 'National Security Law' : '國家安全法')
  })
}

test('a language link leads to the same record', async ({ page }) => {
  await page.goto('/en/cities/se/gothenburg')
  await page.getByRole('contentinfo').getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL(/\/zh-Hant\/cities\/se\/gothenburg$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('哥德堡')
})

test('a text that is missing in a language is shown in its own, and says so', async ({ page }) => {
  await page.goto('/sv/statements/end-the-agreements')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('End the agreements')
  await expect(page.getByRole('main')).toContainText(/visas på engelska/i)
})

test('a wrong address says so in the language of the reader and leads on', async ({ page }) => {
  const answer = await page.goto('/zh-Hant/cities/se/nowhere')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('找不到這一頁')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})

test('the first address chooses by the language of the browser, once and without a cookie', async ({ request }) => {
  const ask = (language: string) => request.get('/', { headers: { 'accept-language': language }, maxRedirects: 0 })
  for (const [language, locale] of [
    ['zh-HK,zh;q=0.9', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['sv-SE', 'sv'],
    ['tlh', 'en']
  ] as const) {
    const answer = await ask(language)
    expect(new URL(answer.headers().location ?? '', 'http://site.example').pathname).toBe(`/${locale}`)
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }
})

test('the pages ask nobody else, set no cookie and ship no script', async ({ page, context, baseURL }) => {
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  for (const path of [
    '/en',
    '/en/cities',
    '/zh-Hant/cities/se/gothenburg',
    '/en/statements/end-the-agreements',
    '/en/news'
  ]) {
    await page.goto(path)
  }
  expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([])
  expect(asked.filter((url) => url.endsWith('.js'))).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(complaints).toEqual([])
})
