import { expect, test } from '../../journey.ts'

test.afterAll(async ({ site }) => site.startBoth())

test('with the desk off and the web app started again, everything is still read', async ({ request, site, page }) => {
  test.setTimeout(180_000)
  await site.stop()
  await site.startWebOnly()
  const down = await fetch(`${site.cmsUrl}/health`).catch(() => undefined)
  expect(down).toBeUndefined()

  const { read, broken } = await readEverything(`${site.webUrl}/en`)
  expect(broken).toEqual([])
  expect(read).toBeGreaterThan(350)

  await page.goto(`${site.webUrl}/zh-Hant/cities/se/gothenburg`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('哥德堡')
  await expect
    .poll(async () => (await request.get(`${site.webUrl}/health/ready`)).json(), { timeout: 15_000 })
    .toMatchObject({ ready: true, problem: expect.any(String) })
})

/** Reads every page of the English site that links lead to, and every image they show. */
async function readEverything(start: string): Promise<{ read: number; broken: string[] }> {
  const found = new Set([start])
  const broken: string[] = []
  for (const url of found) {
    const answer = await fetch(url)
    const text = await answer.text()
    if (answer.status !== 200) broken.push(`${answer.status} ${url}`)
    if (!new URL(url).pathname.startsWith('/en')) continue
    for (const [, path] of text.matchAll(/(?:href|src)="(\/(?:en|media)[^"#?]*)"/g))
      if (path) found.add(new URL(path, start).href)
  }
  return { read: found.size, broken }
}
