import { defaultLocale, locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reference } from '../fields/reference.ts'
import { kinds } from './kinds.ts'
import { states } from './states.ts'

const stored = z.object({
  id: z.string(),
  file: z.string(),
  kind: z.enum(kinds),
  state: z.enum(states),
  total: z
    .number()
    .nullish()
    .transform((total) => total ?? 0),
  progress: z
    .number()
    .nullish()
    .transform((progress) => progress ?? 0),
  by: reference.nullish(),
  sourceLocale: z
    .enum(locales)
    .nullish()
    .transform((locale) => locale ?? defaultLocale),
  publish: z.boolean().nullish().transform(Boolean),
  format: z.string().nullish(),
  encoding: z.string().nullish(),
  headers: z.array(z.string()),
  headersKey: z.string(),
  mapping: z
    .record(z.string(), z.number())
    .nullish()
    .transform((mapping) => mapping ?? {}),
  otherSheets: z
    .array(z.string())
    .nullish()
    .transform((sheets) => sheets ?? []),
  counts: z
    .record(z.string(), z.number())
    .nullish()
    .transform((counts) => counts ?? {}),
  problem: z.object({ en: z.string(), 'zh-TW': z.string() }).nullish(),
  worker: z.string().nullish(),
  createdAt: z.string()
})

/** An import as the database holds it. */
export type Import = z.infer<typeof stored>

export async function readImport(req: PayloadRequest, id: string): Promise<Import | undefined> {
  const found = await req.payload.db.findOne<{ id: string }>({
    collection: 'imports',
    where: { id: { equals: id } },
    req
  })
  return found ? stored.parse(found) : undefined
}

/** Changes the import, if it is still in one of the states; says whether it was. */
export async function changeImport(
  req: PayloadRequest,
  id: string,
  from: readonly Import['state'][],
  data: Record<string, unknown>
): Promise<boolean> {
  const where = { id: { equals: id }, state: { in: [...from] } }
  // Payload's type leaves out that nothing may match.
  const changed = (await req.payload.db.updateOne({ collection: 'imports', where, data, req })) as object | null
  return Boolean(changed)
}
