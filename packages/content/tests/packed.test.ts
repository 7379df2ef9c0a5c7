import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerProject } from './packed.ts'

const run = promisify(execFile)
const typescript = path.join(import.meta.dirname, '../node_modules/.bin/tsc')

let project: string
let remove: () => Promise<unknown>

beforeAll(async () => {
  ;({ folder: project, remove } = await partnerProject())
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }')
}, 180_000)

afterAll(() => remove())

const program = `
  import { hashOf, statusOf } from '@detwin/content'
  import { listQuery } from '@detwin/content/api'
  import { ClientError, createApi, verifyWebhook } from '@detwin/content/client'
  import { locales } from '@detwin/content/locales'
  console.log(typeof hashOf, statusOf([]).status, Object.keys(listQuery).length, locales.length)
  console.log(typeof createApi({ site: 'https://site.example' }).follow, typeof verifyWebhook, new ClientError('invalid', 'x').name)
`

test('what is packed runs in a folder without a compiler', async () => {
  await writeFile(path.join(project, 'partner.js'), program)
  const { stdout } = await run(process.execPath, ['--no-strip-types', 'partner.js'], { cwd: project })
  expect(stdout).toBe('function unverified 7 10\nfunction function ClientError\n')
})

test('its types are whole, and strict about questions', async () => {
  await writeFile(
    path.join(project, 'partner.ts'),
    `
      import { createApi } from '@detwin/content/client'
      const api = createApi({ site: 'https://site.example' })
      export const since = async (): Promise<string | null> => (await api.get('agreements', 'x')).statusSince
      export const named = async (): Promise<string | undefined> =>
        (await api.get('cities', 'x', { locale: 'sv' })).name?.text
      // @ts-expect-error there is no such status
      api.list('agreements', { status: ['over'] })
    `
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024,dom']
  await expect(run(typescript, [...options, 'partner.ts'], { cwd: project })).resolves.toMatchObject({ stdout: '' })
}, 60_000)

test('it brings nothing of the programs that make the site', async () => {
  const { dependencies } = JSON.parse(
    await readFile(path.join(project, 'node_modules/@detwin/content/package.json'), 'utf8')
  )
  expect(Object.keys(dependencies).filter((name) => /payload|svelte|next|react|typescript/.test(name))).toEqual([])
})
