import type { Page } from '@playwright/test'
import { expect, test } from '../../journey.ts'

const letterPage = '/en/act/gb/nottingham'

/** Everything a page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    // A browser asks for the site's icon by itself, whenever it likes.
    if (!request.url().endsWith('/favicon.svg')) asked.push(request.url())
  })
  return asked
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds the way from the city to the facts and questions, and can copy them', async ({ page }) => {
    await page.goto('/en/cities/gb/nottingham')
    await page.getByRole('link', { name: /^Write to Nottingham/ }).click()
    await expect(page).toHaveURL(/\/en\/act\/gb\/nottingham$/)
    const main = page.getByRole('main')
    await expect(main.getByText('The agreement between Nottingham and Ningbo')).toHaveCount(3)
    await expect(main).toContainText('https://walls-work.org/')
    await expect(main.getByRole('listitem').filter({ hasText: 'Who are you, and where in Nottingham' })).toBeVisible()
    await expect(main).toContainText('JavaScript is off')
    await expect(main.getByRole('textbox')).toHaveCount(0)
    await expect(main.getByRole('checkbox')).toHaveCount(0)
    await expect(main.getByRole('button', { name: /Copy|Open/ })).toHaveCount(0)
  })

  test('the letter can be in another language than the page, and its address says so', async ({ page }) => {
    await page.goto(letterPage)
    await page
      .getByRole('navigation', { name: 'Language of the letter' })
      .getByRole('link', { name: '繁體中文' })
      .click()
    await expect(page).toHaveURL(/\?in=zh-Hant$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write to Nottingham')
    await expect(page.getByRole('main')).toContainText('你是誰')
    await page.goto(`${letterPage}?in=tlh`)
    await expect(page.getByRole('main')).toContainText('no letters in “tlh”')
  })

  test('the steps lead to a country, and from there to its cities', async ({ page }) => {
    await page.goto('/en/act')
    await page.getByRole('link', { name: 'Sweden', exact: true }).click()
    await expect(page.getByRole('main')).toContainText('Nobody has written the procedure card of this country yet')
    await page.getByRole('link', { name: 'Gothenburg' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write to Gothenburg')
  })
})

test('a reader writes a letter, and not a word of it leaves the browser', async ({ page, context }) => {
  await page.goto(letterPage)
  const asked = requestsOf(page)
  const letter = page.getByRole('textbox', { name: 'The letter' })
  const looks = page.getByRole('main')

  await letter.pressSequentially('Dear councillors, I live in Lenton.')
  await expect(looks.getByText('It begins with a greeting.')).toBeVisible()
  await expect(looks.getByText('It says who you are.')).toBeVisible()
  await expect(looks.getByText('Ask for something:')).toBeVisible()

  await letter.fill('Dear councillors, I live in Lenton. I ask you to put the agreement on your agenda.')
  await expect(looks.getByText('It asks for something.')).toBeVisible()

  const fact = page.getByRole('checkbox').first()
  await fact.check()
  await expect(letter).toHaveValue(/Nottingham and Ningbo[^]*Source: https:\/\//)
  const open = page.getByRole('link', { name: 'Open in my mail program' })
  const link = new URL((await open.getAttribute('href')) ?? '')
  expect(link.protocol).toBe('mailto:')
  expect(link.searchParams.get('subject')).toBe('The agreement with Ningbo')
  expect(link.searchParams.get('body')).toBe((await letter.inputValue()).replaceAll('\n', '\r\n'))
  await fact.uncheck()
  await expect(letter).not.toHaveValue(/Ningbo/)

  await letter.fill(
    'A sister-city agreement is often called friendship between peoples. The paper says otherwise. It is signed by two public authorities, and in China a city government is an organ of a one-party state.'
  )
  await expect(looks.getByText('Councils may sort out copies')).toBeVisible()
  await letter.fill('word '.repeat(600))
  await expect(looks.getByText('too long for a link')).toBeVisible()
  expect(await open.getAttribute('href')).not.toContain('body=')

  expect(asked).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('if somebody tried to send what is typed, the page’s own policy would not let it', async ({ page }) => {
  await page.goto(letterPage)
  const asked = requestsOf(page)
  const outcome = await page.evaluate(() =>
    fetch('/health/live?words').then(
      () => 'sent',
      () => 'refused'
    )
  )
  expect([outcome, asked.filter((url) => url.includes('words'))]).toEqual(['refused', []])
})

test('a reader copies the letter, or has it selected where the browser does not let the page copy', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(letterPage)
  await page.getByRole('textbox', { name: 'The letter' }).fill('Dear council, this is mine.')
  await page.getByRole('button', { name: 'Copy the letter' }).click()
  await expect(page.getByText('Copied. Paste it into a message.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Dear council, this is mine.')

  await context.clearPermissions()
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(page.getByText('The text is selected')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('/en/cities/gb/nottingham')
})
