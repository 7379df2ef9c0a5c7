import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type PublicCollection, recordTypeOf } from '../publications/record-types.ts'
import { pathsTo } from './repointed.ts'

export interface Reference {
  collection: PublicCollection
  id: string
}

const rows = z.array(z.looseObject({ id: z.string() }))
const versions = z.array(z.looseObject({ parent: z.string(), version: z.unknown() }))

/** The records that refer to one: as saved or in the draft beside it, also those in the trash. */
export async function referencesTo(req: PayloadRequest, collection: string, id: string): Promise<Reference[]> {
  const found: Reference[] = []
  for (const slug of Object.keys(recordTypeOf) as PublicCollection[]) {
    // One after the other: a MongoDB transaction takes no two questions at once.
    const ids = await referring(req, slug, collection, id)
    found.push(...ids.map((reference) => ({ collection: slug, id: reference })))
  }
  return found
}

async function referring(
  req: PayloadRequest,
  slug: PublicCollection,
  collection: string,
  id: string
): Promise<string[]> {
  const { flattenedFields } = req.payload.collections[slug].config
  const ids = new Set<string>()
  const ask = async (where: Where, versionWhere: Where, isOne: (value: unknown) => boolean) => {
    const common = { collection: slug, pagination: false, locale: 'all', req } as const
    const saved = await req.payload.db.find({ ...common, where })
    for (const doc of rows.parse(saved.docs)) if (isOne(doc)) ids.add(doc.id)
    const drafts = await req.payload.db.findVersions({
      ...common,
      where: { and: [{ latest: { equals: true } }, versionWhere] }
    })
    for (const { parent, version } of versions.parse(drafts.docs)) if (isOne(version)) ids.add(parent)
  }
  const paths = pathsTo(flattenedFields, collection)
  if (paths.length > 0)
    await ask(
      { or: paths.map((path) => ({ [path]: { equals: id } })) },
      { or: paths.map((path) => ({ [`version.${path}`]: { equals: id } })) },
      () => true
    )
  // No database looks into a text; there are few records with texts.
  const texts = flattenedFields.filter((field) => field.type === 'richText').map(({ name }) => name)
  if (texts.length > 0)
    await ask({}, {}, (value) => {
      const record = z.record(z.string(), z.unknown()).catch({}).parse(value)
      return texts.some((name) => JSON.stringify(record[name] ?? null).includes(`"${id}"`))
    })
  return [...ids]
}
