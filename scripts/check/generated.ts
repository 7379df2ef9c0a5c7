import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root, run } from '../command.ts'
import type { Family } from '../start/family.ts'

const source = path.join(root, 'apps/cms/src')
const files = ['payload-types.ts', 'app/(payload)/admin/importMap.js']

/** Generates types, import map and migrations again; puts back what was there when they differ, and says so. */
export async function generatedProblem(family: Family): Promise<string | undefined> {
  const before = await contents()
  const { code, output } = await run(family, {
    program: process.execPath,
    args: ['src/bin/generate.ts'],
    folder: 'apps/cms'
  })
  const after = await contents()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file)
  )
  for (const file of changed) {
    const text = before.get(file)
    await (text === undefined ? rm(path.join(source, file)) : writeFile(path.join(source, file), text))
  }
  if (code !== 0) return output
  if (changed.length === 0) return undefined
  return `Out of date: ${changed.join(', ')}.\nRun \`pnpm --filter @detwin/cms generate <what-changed>\` and commit it.`
}

async function contents(): Promise<Map<string, string>> {
  const migrations = (await readdir(path.join(source, 'migrations'))).map((name) => `migrations/${name}`)
  const pairs = [...files, ...migrations].map(
    async (file) => [file, await readFile(path.join(source, file), 'utf8')] as const
  )
  return new Map(await Promise.all(pairs))
}
