import { readFile, rename, writeFile } from 'node:fs/promises'
import { keyList } from '@detwin/content/keys'
import { z } from 'zod'

const kept = keyList.extend({ /** When the CMS said so: ISO 8601. */ heard: z.iso.datetime() })

/** The keys as a restart finds them: their hashes, limits and ends. */
export type KeptKeys = z.infer<typeof kept>

/** What was kept; undefined when nothing was, or what is there cannot be read: the CMS is asked at once anyway. */
export async function readKeyFile(path: string): Promise<KeptKeys | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const parsed = kept.safeParse(parsedJson(text))
  if (!parsed.success) console.error('The keys on disk are damaged; the CMS is asked for them.')
  return parsed.data
}

/** Replaces the file in one step. */
export async function writeKeyFile(path: string, keys: KeptKeys): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(keys), { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
