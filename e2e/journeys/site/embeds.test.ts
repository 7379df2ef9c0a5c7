import type { Frame, Page } from '@playwright/test'
import { violationsOn } from '../../../audit/violations.ts'
import { startHost } from '../../host.ts'
import { expect, test } from '../../journey.ts'

const paths = ['cities/se/gothenburg', 'cities/cn/shanghai', 'countries/se', 'statement', 'counter']

/** The codes as somebody copies them from the page that shows them. */
async function copiedCodes(page: Page): Promise<string[]> {
  await page.goto('/en/embeds?city=gothenburg')
  return page.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
}

const frameAt = (page: Page, index: number) => page.locator('iframe').nth(index).contentFrame()

const ourFrames = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'))

test('a page of somebody else shows what was copied: nobody else is asked, nothing moves, nothing stays', async ({
  page,
  context,
  site
}) => {
  const codes = await copiedCodes(page)
  expect(codes).toHaveLength(5)
  const text = `<p>${'Words of a newspaper. '.repeat(40)}</p>`
  const host = await startHost({
    '/': `<!doctype html><title>A newspaper</title><h1>A newspaper</h1>${codes.map((code) => `<div>${code}</div>${text}`).join('')}`
  })
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifts: Number(Reflect.get(window, 'shifts')) + ((entry as { value?: number }).value ?? 0)
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width: 800, height: 4000 })
  await page.goto(host.url)
  await expect.poll(() => ourFrames(page).length).toBe(4)
  await page.waitForLoadState('networkidle')

  await expect(frameAt(page, 0).getByRole('heading', { name: 'Gothenburg' })).toBeVisible()
  await expect(frameAt(page, 3).getByRole('link', { name: /^\d+ Ended/ })).toBeVisible()
  const badge = page.getByRole('img', { name: /^Gothenburg: / })
  expect(await badge.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)

  expect([...asked].toSorted()).toEqual([host.url, site.webUrl].toSorted())
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number)).toBe(0)
  for (const frame of ourFrames(page)) expect(await frame.locator('script, link, img, iframe').count()).toBe(0)

  // A link leads to our page in a tab that is free of the sandbox.
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    frameAt(page, 0).getByRole('link', { name: 'Gothenburg' }).click()
  ])
  await expect(tab.getByRole('searchbox').first()).toBeVisible()
  expect(tab.url()).toBe(`${site.webUrl}/en/cities/se/gothenburg`)
  host.end()
})

test('other pages of ours refuse to be framed', async ({ page, site }) => {
  const host = await startHost({
    '/': `<iframe src="${site.webUrl}/en/cities/se/gothenburg"></iframe><iframe src="${site.webUrl}/en/embeds"></iframe>`
  })
  await page.goto(host.url)
  await page.waitForLoadState('networkidle')
  expect(page.frames().filter((frame) => frame.url().startsWith(site.webUrl))).toEqual([])
  host.end()
})

for (const [locale, looked] of [
  ['en', 'light'],
  ['zh-Hant', 'dark'],
  ['de', 'light'],
  ['ug', 'dark']
] as const)
  test(`frames in ${locale} are whole at 280 and at 800 pixels, and axe finds nothing on the ${looked} ones`, async ({
    browser,
    site
  }) => {
    for (const [width, theme] of [
      [280, 'light'],
      [800, 'dark']
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 320 }, baseURL: site.webUrl })
      const page = await context.newPage()
      for (const path of paths) {
        const height = { countries: 440, counter: 460, statement: 340 }[path.split('/')[0] ?? ''] ?? 320
        await page.setViewportSize({ width, height })
        await page.goto(`/embed/${locale}/${path}?theme=${theme}`)
        if (theme === looked) expect([path, await violationsOn(page)]).toEqual([path, []])
        const hidden = await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)
        // A country's list is longer than any frame, and scrolls.
        if (!path.startsWith('countries')) expect([path, width, hidden]).toEqual([path, width, 0])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([path, width, wide]).toEqual([path, width, 0])
      }
      await context.close()
    }
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody chooses a place, a language and colours, and copies the code', async ({ page, site }) => {
    await page.goto('/en/cities/se/gothenburg')
    await page.getByRole('link', { name: 'Embed this' }).click()
    await expect(page.getByLabel('Place', { exact: true })).toHaveValue('gothenburg')
    await page.getByLabel('Language', { exact: true }).selectOption('zh-Hant')
    await page.getByLabel('Colours').selectOption('dark')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByLabel('Code for your page: The status of a place')).toHaveValue(
      new RegExp(`^<iframe src="${site.webUrl}/embed/zh-Hant/cities/se/gothenburg\\?theme=dark" title="哥德堡" `)
    )
  })
})
