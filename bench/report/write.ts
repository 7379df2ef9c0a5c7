import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Keeps the results of this run, over those of the last one. */
export async function write(results: object): Promise<string> {
  const file = path.join(import.meta.dirname, '../results/latest.json')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`)
  return file
}
