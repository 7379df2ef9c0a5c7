import { expect, test } from '../../journey.ts'

test.afterAll(async ({ site }) => site.startBoth())

test('with the desk off and the web app started again, everything is still read', async ({ request, site, page }) => {
  test.setTimeout(300_000)
  const addresses = await addressesFrom(`${site.webUrl}/en`, async (url) => (await request.get(url)).text())
  expect(addresses.length).toBeGreaterThan(350)
  await site.stop()
  await site.startWebOnly()
  const down = await fetch(`${site.cmsUrl}/health`).catch(() => undefined)
  expect(down).toBeUndefined()

  const statuses = new Map<number, string[]>()
  for (const address of addresses) {
    const { status } = await fetch(address)
    statuses.set(status, [...(statuses.get(status) ?? []), address])
  }
  expect([...statuses.keys()]).toEqual([200])

  await page.goto(`${site.webUrl}/zh-Hant/cities/se/gothenburg`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('哥德堡')
  await expect
    .poll(async () => (await request.get(`${site.webUrl}/health/ready`)).json(), { timeout: 15_000 })
    .toMatchObject({ ready: true, problem: expect.any(String) })
})

/** Every page of the English site that links lead to, and every image they show. */
async function addressesFrom(start: string, read: (url: string) => Promise<string>): Promise<string[]> {
  const found = new Set([start])
  for (const url of found) {
    if (!new URL(url).pathname.startsWith('/en')) continue
    const html = await read(url)
    for (const [, path] of html.matchAll(/(?:href|src)="(\/(?:en|media)[^"#?]*)"/g))
      if (path) found.add(new URL(path, start).href)
  }
  return [...found]
}
