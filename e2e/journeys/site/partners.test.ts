import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import { partnerProject } from '../../../packages/content/tests/packed.ts'
import { startHost } from '../../host.ts'
import { expect, test } from '../../journey.ts'

const program = (site: string): string => `
  import { hashOf } from '@detwin/content'
  import { createApi, verifyWebhook } from '@detwin/content/client'

  const api = createApi({ site: '${site}' })
  const ended = await Array.fromAsync(api.list('agreements', { country: 'SE', status: ['ended'], locale: 'zh-Hant' }))
  const { meta, ...gothenburg } = await api.get('cities', 'gothenburg')
  const [first] = await Array.fromAsync(api.follow({ every: 'once', limit: 1000 }))
  let reason
  try {
    verifyWebhook('whsec_' + btoa('a secret of thirty-two characters'), new Headers(), '{}')
  } catch (error) {
    reason = error.reason
  }
  const said = { ended: ended.length, whole: hashOf(gothenburg) === meta.hash, first: first.items[0].op, reason }
  document.querySelector('output').textContent = JSON.stringify(said)
`

test('the packed client reads the site from a page of another origin', async ({ page, site }) => {
  test.setTimeout(240_000)
  const { folder: project, remove } = await partnerProject()
  await writeFile(path.join(project, 'main.js'), program(site.webUrl))
  await build({
    root: project,
    logLevel: 'error',
    build: {
      target: 'esnext',
      rollupOptions: { input: path.join(project, 'main.js'), output: { entryFileNames: 'main.js' } }
    }
  })
  const html = '<!doctype html><title>A partner</title><output></output><script type="module" src="/main.js"></script>'
  const host = await startHost({ '/': html }, path.join(project, 'dist'))
  await page.goto(host.url)
  await expect(page.locator('output')).toHaveText('{"ended":7,"whole":true,"first":"put","reason":"forged"}')
  host.end()
  await remove()
})
