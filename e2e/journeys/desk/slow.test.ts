import type { Page, Route } from '@playwright/test'
import { openRecord, say, sendSignIn, signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'

/** As an old computer: milliseconds of work become many. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

test('on a slow computer the board stands still while it comes alive, and a first click leads on', async ({
  page,
  site
}) => {
  await page.addInitScript(() => {
    const places = new Set<number>()
    Object.assign(window, { places })
    const look = (): void => {
      const heading = document.querySelector('.board h1')
      if (heading) places.add(Math.round(heading.getBoundingClientRect().x))
      requestAnimationFrame(look)
    }
    look()
  })
  await signIn(page, site)
  await page.getByRole('heading', { level: 1, name: 'The board' }).waitFor()
  await slowDown(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('link', { name: /^Missing/ }).click()
  await expect(page).toHaveURL(/[?&]filter=missing/)
  await expect(page.locator('.template-default--nav-animate')).toBeVisible()
  expect(await page.evaluate(() => [...(window as unknown as { places: Set<number> }).places])).toHaveLength(1)
})

test('over a slow line nobody clicks into the desk that is loaded again after the sign-in', async ({ page, site }) => {
  const drawn = new Promise<void>((resolve) => void page.exposeFunction('boardDrawn', resolve))
  await page.addInitScript(() => {
    const look = (): void => {
      const board = document.querySelector('.board h1')
      if (board) {
        sessionStorage.setItem(`${performance.timeOrigin}`, document.body.inert ? 'takes no click' : 'alive')
        ;(window as unknown as { boardDrawn: () => void }).boardDrawn()
      } else requestAnimationFrame(look)
    }
    look()
  })
  const [held] = await Promise.all([loadedAgain(page), sendSignIn(page, site), drawn])
  await held.continue()
  // Asked while the page is replaced, it does not answer.
  await expect(async () => expect(await boardsOf(page)).toEqual(['takes no click', 'alive'])).toPass()
  await page.getByRole('link', { name: /^Missing/ }).click()
  await expect(page).toHaveURL(/[?&]filter=missing/)
})

test('a row that is added just before an answer of the desk is drawn', async ({ page, site }) => {
  await signIn(page, site)
  await page.goto(`${site.cmsUrl}/admin/collections/releases/create?locale=en`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const asked = firstQuestion(page)
  await page.locator('#field-name').fill('Joint statement')
  const question = await asked
  const response = await question.fetch()
  await page.getByRole('button', { name: 'Add Record' }).click()
  await question.fulfill({ response })
  await page.locator('#field-items__0__record .rs__control').waitFor()
})

test('nobody can write into a page that is about to be replaced by a decision', async ({ page, site }) => {
  await signIn(page, site)
  await openRecord(page, site, 'news', 'Bath ends')
  const title = page.locator('#field-title')
  await page.getByLabel('Comment').fill('Who checked the date?')
  const [held] = await Promise.all([pageAgain(page), say(page, 'Only comment', 'Saved.')])
  await expect(title).toBeDisabled()
  await held.continue()
  await title.fill('Written after the decision')
  await page.waitForTimeout(1000)
  await expect(title).toHaveValue('Written after the decision')
})

/** The next question with such an address, held until it is continued. */
const holdNext = (page: Page, isWanted: (url: URL) => boolean): Promise<Route> =>
  new Promise((resolve) => {
    void page.route(isWanted, resolve, { times: 1 })
  })

/** What the boards took that this window has shown, the first first. */
async function boardsOf(page: Page): Promise<string[]> {
  const states = await page.evaluate(() => Object.entries(sessionStorage).filter(([key]) => Number(key)))
  return states.toSorted().map(([, state]) => state)
}

/** The question for the page of a sign-in that ended, held until it is continued. */
const loadedAgain = (page: Page): Promise<Route> =>
  new Promise((resolve) => {
    const isSignIn = (url: URL): boolean => url.pathname === '/admin/login'
    void page.route(isSignIn, (route) => (route.request().headers().referer ? resolve(route) : route.continue()))
  })

/** The question for the page that follows a decision. */
const pageAgain = (page: Page): Promise<Route> => holdNext(page, (url) => url.searchParams.has('_rsc'))

/** The first question of a form to the desk. */
const firstQuestion = (page: Page): Promise<Route> => holdNext(page, (url) => url.pathname.endsWith('/create'))
