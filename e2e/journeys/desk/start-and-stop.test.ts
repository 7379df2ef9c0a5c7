import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '../../journey.ts'

/** Programs that still run on the site's data. */
function programsOn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => fileOf(pid, 'environ').includes(`DATA_DIR=${folder}\0`))
    .map((pid) => fileOf(pid, 'cmdline').replaceAll('\0', ' '))
}

function fileOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}

test('every record of the demo is public', async ({ site, request }) => {
  const total = async (list: string): Promise<unknown> => {
    const answer = (await (await request.get(`${site.webUrl}/api/v1/${list}?limit=1`)).json()) as { total: number }
    return [list, answer.total]
  }
  expect(await Promise.all(['agreements', 'cities', 'countries', 'sources'].map(total))).toEqual([
    ['agreements', 366],
    ['cities', 470],
    ['countries', 84],
    ['sources', 264]
  ])
})

test('Ctrl-C ends everything, and the next start builds, seeds and invents nothing', async ({ site, request }) => {
  test.setTimeout(180_000)
  expect(site.said).toContain(`Sign in     ${site.admin.email}`)
  expect(programsOn(site.folder).length).toBeGreaterThan(1)

  expect(await site.stop('SIGINT')).toBe(0)
  expect(programsOn(site.folder)).toEqual([])
  for (const address of [site.webUrl, site.cmsUrl]) await expect(fetch(address)).rejects.toThrow()

  await site.startBoth()
  expect(site.said).not.toMatch(/Sign in|Loading the demo/)
  expect((await request.get(`${site.webUrl}/en/cities/se/gothenburg`)).status()).toBe(200)
})
