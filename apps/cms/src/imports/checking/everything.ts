import type { CollectionSlug, PayloadRequest, SelectIncludeType } from 'payload'

/** Records read in one go: more is not faster, and holds more memory. */
const batch = 1000

type Row = Record<string, unknown> & { id: string }

/** All published or first states of a collection's records, in all languages, a batch at a time. */
export async function* everything(
  req: PayloadRequest,
  collection: CollectionSlug,
  select: SelectIncludeType
): AsyncGenerator<Row> {
  yield* inBatches(async (after) => {
    const where = { id: { greater_than: after } }
    const found = await req.payload.db.find<Row>({
      ...{ collection, sort: 'id', limit: batch, pagination: false, locale: 'all', req },
      ...(after && { where }),
      select: { ...select, id: true }
    })
    return found.docs
  })
}

/** All records of a collection as editors see them: the newest version, be it a draft. */
export async function* newestOfAll(
  req: PayloadRequest,
  collection: CollectionSlug,
  select: SelectIncludeType
): AsyncGenerator<Row> {
  yield* inBatches(async (after) => {
    const where = { parent: { greater_than: after } }
    const found = await req.payload.db.queryDrafts<Row>({
      ...{ collection, sort: 'parent', limit: batch, pagination: false, locale: 'all', req },
      ...(after && { where }),
      select: { parent: true, version: select }
    })
    return found.docs
  })
}

/** A record as editors see it, in all languages. */
export async function newest(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | undefined> {
  const where = { parent: { equals: id } }
  const { docs } = await req.payload.db.queryDrafts<Row>({
    collection,
    where,
    limit: 1,
    pagination: false,
    locale: 'all',
    req
  })
  return docs[0]
}

async function* inBatches(read: (after: string) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const rows = await read(after)
    yield* rows
    after = rows.at(-1)?.id ?? ''
    if (rows.length < batch) return
  }
}
