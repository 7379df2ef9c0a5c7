import { signIn } from '../../desk.ts'
import { expect, test } from '../../journey.ts'

test('a key is made for a partner, seen once, works at once, and ends within five seconds of being revoked', async ({
  page,
  site,
  request
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, site)
  const partner = await page.request.post(`${site.cmsUrl}/api/partners`, {
    data: { name: 'A newsroom', contact: 'desk@newsroom.example' },
    headers: { origin: site.cmsUrl }
  })
  expect(partner.ok(), await partner.text()).toBe(true)

  await page.goto(`${site.cmsUrl}/admin/collections/api-keys`)
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByLabel('What it is for').fill('Importer of the newsroom')
  await page.getByLabel('Partner').selectOption('A newsroom')
  await page.getByRole('button', { name: 'Make the key' }).click()
  const key = await page.getByRole('textbox', { name: 'The key' }).inputValue()
  expect(key).toMatch(/^detwin_[0-9a-f]{56}$/)

  const asked = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${key}` }
    return (await request.get(`${site.webUrl}/api/v1/agreements?limit=1`, { headers })).status()
  }
  await expect.poll(asked, { timeout: 5000 }).toBe(200)

  await page.getByRole('button', { name: 'Done: I have copied it' }).click()
  const row = page.getByRole('link', { name: 'Importer of the newsroom' })
  await expect(row).toBeVisible()
  expect(await page.content()).not.toContain(key.slice(0, 20))
  await row.click()
  await page.getByRole('button', { name: 'Revoke', exact: true }).click()
  const revoked = page.waitForResponse((answer) => answer.url().endsWith('/revoke'))
  await page.locator('#revoke-key').getByRole('button', { name: 'Revoke', exact: true }).click()
  expect((await revoked).status()).toBe(200)
  const since = Date.now()
  await expect.poll(asked, { timeout: 6000, intervals: [100] }).toBe(401)
  expect(Date.now() - since).toBeLessThan(5000)
})
