import type { Page } from '@playwright/test'
import { type Account, addAccount, atTheDesk, choose, publish, save, say, signIn, write } from '../../desk.ts'
import { expect, test } from '../../journey.ts'
import { fromTheBoard, translate } from '../../translating.ts'

const gothenburg = 'Hong Kongers in Gothenburg'
const newcastle = 'Hong Kongers in Newcastle'
const english = {
  title: 'Open every sealed agreement',
  summary: 'What a city signs in our name we may read.',
  body: 'Publish each agreement in full within sixty days.'
}
const chinese = {
  title: '公開每一份密封協議',
  summary: '城市以我們名義簽署的，我們有權閱讀。',
  body: '請在六十天內全文公開每份協議。'
}
const swedish = {
  title: 'Öppna varje hemligt avtal',
  summary: 'Det en stad skriver under i vårt namn får vi läsa.',
  body: 'Publicera varje avtal i sin helhet inom sextio dagar.'
}
const thirtyDays = { english: 'Publish each agreement in full within thirty days.', swedish: 'inom trettio dagar' }
const path = '/statements/open-every-sealed-agreement'
/** As a statement lists its languages. */
const swedishIs = (state: string): RegExp => new RegExp(`Svenska\\s+${state}`)
const outdated = 'originaltexten har ändrats sedan översättningen granskades'
/** How each page says that the Swedish is reviewed. */
const reviewed = { en: 'reviewed', 'zh-Hant': '已校對', sv: 'granskad' }

/** The first whole minute that leaves time to type it, as a clock in Stockholm shows it. */
function soon(): string {
  const at = new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000)
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true })
}

test('a new editor’s joint statement goes public in three languages, and its translations stay true', async ({
  browser,
  site
}) => {
  test.setTimeout(480_000)
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const read = async (language: string): Promise<string> => {
    await visitor.goto(`${site.webUrl}/${language}${path}`)
    // A browser may keep a page for a minute.
    const answer = await visitor.reload()
    return answer?.status() === 200 ? visitor.locator('main').innerText() : String(answer?.status())
  }
  const accounts: Record<'editor' | 'gothenburg' | 'newcastle' | 'translator', Account> =
    await test.step('an admin gives out the accounts', async () => {
      const admin = await (await browser.newContext({ locale: 'en-GB' })).newPage()
      await signIn(admin, site)
      return {
        editor: await addAccount(admin, site, 'New Editor', { role: 'editor', groups: [gothenburg] }),
        gothenburg: await addAccount(admin, site, 'Publisher G', { role: 'publisher', groups: [gothenburg] }),
        newcastle: await addAccount(admin, site, 'Publisher N', { role: 'publisher', groups: [newcastle] }),
        translator: await addAccount(admin, site, 'Swedish Pen', { role: 'translator', languages: ['sv'] })
      }
    })
  const editor = await atTheDesk(browser, site, accounts.editor)
  const publisher = await atTheDesk(browser, site, accounts.gothenburg)
  let record = ''

  await test.step('an editor writes a statement that two groups sign, and submits it', async () => {
    await editor.getByRole('button', { name: 'Open Menu' }).first().click()
    await editor.getByRole('link', { name: 'Statements', exact: true }).first().click()
    await editor.waitForURL(/\/collections\/statements/)
    await editor
      .getByRole('link', { name: /Create New/i })
      .first()
      .click()
    // The rows first: Payload never draws one that is added while it still answers what was typed.
    for (const row of [0, 1]) {
      await editor.getByRole('button', { name: 'Add Signature' }).click()
      await editor.locator(`#field-signatures__${row}__group .rs__control`).waitFor()
    }
    await choose(editor, '#field-signatures__0__group', gothenburg)
    await choose(editor, '#field-signatures__1__group', newcastle)
    await editor.locator('#field-title').fill(english.title)
    await editor.locator('#field-summary').fill(english.summary)
    await write(editor, editor.locator('.rich-text-lexical [contenteditable=true]'), english.body)
    // Before every other statement: the newest is the one that the journeys of readers open.
    await editor.locator('#field-date input').fill('2019-11-20')
    await editor.keyboard.press('Enter')
    await save(editor)
    await editor.waitForURL(/\/collections\/statements\/[0-9a-f]{24}/)
    record = new URL(editor.url()).pathname
    await expect(editor.locator('#action-save')).toHaveCount(0)
    await editor.getByLabel('Comment').fill('Our first joint statement')
    await say(editor, 'Submit for review', 'Saved.')
    await expect(editor.getByRole('region', { name: 'Review' })).toContainText('Waiting for review')
    await picture(editor, '1 submitted')
  })

  await test.step('the editor translates it into Chinese, a translator into Swedish', async () => {
    await editor.getByRole('link', { name: 'Translate', exact: true }).click()
    await editor.getByRole('link', { name: /繁體中文/ }).click()
    await translate(editor, chinese)
    await say(editor, 'Ask for review', /draft/)

    const translator = await atTheDesk(browser, site, accounts.translator)
    await fromTheBoard(translator, site, 'Missing', 'Svenska', 'Missing')
    await translate(translator, swedish)
    await picture(translator, '2 swedish')
    await say(translator, 'Ask for review', /draft/)
    await translator.context().close()
  })

  await test.step('a publisher reviews the translations, approves the text and confirms for the group', async () => {
    for (const language of ['Svenska', '繁體中文']) {
      await fromTheBoard(publisher, site, 'Waiting for review', language, 'Waiting for review')
      await say(publisher, 'Reviewed', /together with the record/)
    }
    await publisher.goto(`${site.cmsUrl}${record}?locale=en`)
    await say(publisher, 'Approve', 'Saved.')
    await say(publisher, /^Confirm for Hong Kongers in Gothenburg/, 'Confirmed.')
    await picture(publisher, '3 approved')
  })

  await test.step('the publisher schedules a release', async () => {
    await publisher.goto(`${site.cmsUrl}/admin/collections/releases/create?locale=en`)
    await publisher.locator('#field-name').fill('Joint statement')
    await publisher.getByRole('button', { name: 'Add Record' }).click()
    await choose(publisher, '#field-items__0__record', english.title)
    await publisher.locator('#field-at input').first().fill(soon())
    await publisher.keyboard.press('Enter')
    await save(publisher)
    await publisher.locator('#schedule-release:not([disabled])').click()
    await expect(publisher.getByText(/^Scheduled for [^(]*\(Stockholm/)).toBeVisible()
    await picture(publisher, '4 scheduled')
  })

  await test.step('the other group confirms while the release waits; nobody reads it yet', async () => {
    expect(await read('en')).toBe('404')
    const second = await atTheDesk(browser, site, accounts.newcastle)
    await second.goto(`${site.cmsUrl}${record}`)
    await say(second, /^Confirm for Hong Kongers in Newcastle/, 'Confirmed.')
    await second.context().close()
  })

  await test.step('the release goes live in three languages', async () => {
    await expect.poll(() => read('en'), { timeout: 100_000, intervals: [1000] }).toContain(english.body)
    for (const [language, body, name] of [
      ['en', english.body, 'Newcastle'],
      ['zh-Hant', chinese.body, '紐卡素'],
      ['sv', swedish.body, 'Newcastle']
    ] as const) {
      const page = await read(language)
      expect(page).toContain(body)
      expect(page).toContain(name)
      expect(page).toMatch(swedishIs(reviewed[language]))
      await picture(visitor, `5 public ${language}`)
    }
  })

  await test.step('the English text changes', async () => {
    await editor.goto(`${site.cmsUrl}${record}?locale=en`)
    await write(editor, editor.locator('.rich-text-lexical [contenteditable=true]'), thirtyDays.english)
    await save(editor)
    await say(editor, 'Submit for review', 'Saved.')
    await publisher.goto(`${site.cmsUrl}${record}?locale=en`)
    await say(publisher, 'Approve', 'Saved.')
    await publish(publisher)
    await expect.poll(() => read('en')).toContain(thirtyDays.english)
    expect(await read('en')).toContain('None of 2 groups have confirmed the new text so far.')
    expect(await read('zh-Hant')).toContain('譯文校對後，原文有更改')
    expect(await read('sv')).toMatch(swedishIs(outdated))
    expect(await read('sv')).toContain(swedish.body)
    await picture(visitor, '6 outdated')
  })

  await test.step('the translator finds the outdated Swedish and brings it up to date, as a draft', async () => {
    const translator = await atTheDesk(browser, site, accounts.translator)
    await fromTheBoard(translator, site, 'Outdated', 'Svenska', 'Outdated')
    const changes = translator.getByRole('region', { name: 'Text', exact: true })
    await expect(changes.locator('del')).toHaveText('sixty')
    await expect(changes.locator('ins')).toHaveText('thirty')
    await picture(translator, '7 diff')
    await translate(translator, { body: `Publicera varje avtal i sin helhet ${thirtyDays.swedish}.` })
    await say(translator, 'Ask for review', /draft/)
    await translator.context().close()
  })

  await test.step('another publication of the English leaves the Swedish draft at the desk', async () => {
    await publisher.goto(`${site.cmsUrl}${record}?locale=en`)
    await say(publisher, /^Confirm for Hong Kongers in Gothenburg/, 'Confirmed.')
    await publisher.locator('#field-date input').fill('2019-11-23')
    await publisher.keyboard.press('Enter')
    await publish(publisher)
    await expect.poll(() => read('en')).toContain('23 November 2019')
    expect(await read('en')).toContain('1 of 2 groups has confirmed the new text so far.')
    const page = await read('sv')
    expect(page).toContain(swedish.body)
    expect(page).not.toContain(thirtyDays.swedish)
    expect(page).toMatch(swedishIs(outdated))
  })

  await test.step('the publisher reviews the Swedish, and finds the Chinese still correct', async () => {
    await fromTheBoard(publisher, site, 'Waiting for review', 'Svenska', 'Waiting for review')
    await say(publisher, 'Reviewed', /within seconds/)
    await expect.poll(() => read('sv')).toContain(thirtyDays.swedish)
    expect(await read('sv')).toMatch(swedishIs(reviewed.sv))
    await picture(visitor, '8 up to date')
    await fromTheBoard(publisher, site, 'Outdated', '繁體中文', 'Outdated')
    await picture(publisher, '9 chinese')
    await say(publisher, 'Still correct', /within seconds/)
  })
})
