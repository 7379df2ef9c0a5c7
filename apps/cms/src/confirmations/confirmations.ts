import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const stored = z.object({
  signature: z.string(),
  group: z.string(),
  textHash: z.string(),
  at: z.string(),
  person: z.string().nullish()
})

/** A group said that it signs this version of the text. */
export type Confirmation = z.infer<typeof stored>

/** The row of a statement that somebody confirms. */
export interface SignatureRow {
  id: string
  group: string
}

/** What the groups of a statement confirmed, oldest first. */
export async function confirmationsOf(req: PayloadRequest, statement: string): Promise<Confirmation[]> {
  const { docs } = await req.payload.db.find({
    collection: 'confirmations',
    where: { statement: { equals: statement } },
    sort: 'at',
    pagination: false,
    req
  })
  return docs.map((doc) => stored.parse(doc))
}

/** What one row confirmed: a row that now names another group has confirmed nothing. */
export const ofRow = (all: Confirmation[], { id, group }: SignatureRow): Confirmation[] =>
  all.filter((confirmation) => confirmation.signature === id && confirmation.group === group)

/** Puts a confirmation down, in the transaction of the request. */
export async function confirm(
  req: PayloadRequest,
  statement: string,
  { id, group }: SignatureRow,
  textHash: string
): Promise<void> {
  await req.payload.db.create({
    collection: 'confirmations',
    data: {
      statement,
      signature: id,
      group,
      textHash,
      at: new Date().toISOString(),
      person: req.user?.penName,
      account: req.user?.id
    },
    req
  })
}
