import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'

/** Records read in one go: more is not faster, and holds more memory. */
const batch = 1000

/** All rows of a collection, in all languages, a batch at a time. */
export async function* everything(
  req: PayloadRequest,
  collection: CollectionSlug,
  select: SelectType,
  where: Where = {}
): AsyncGenerator<Record<string, unknown>> {
  let after = ''
  for (;;) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      where: after ? { and: [where, { id: { greater_than: after } }] } : where,
      sort: 'id',
      limit: batch,
      pagination: false,
      locale: 'all',
      select: { ...select, id: true } as SelectType, // with the id
      req
    })
    yield* docs
    after = docs.at(-1)?.id ?? ''
    if (docs.length < batch) return
  }
}
