import { localizedText, type PublicRecord, type Statement, statementTextHash } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { confirmationsOf, ofRow } from '../../confirmations/confirmations.ts'
import { everyDocument, lastDocument } from '../last-publication.ts'
import type { Mapper } from '../public-document.ts'
import { optionalDay, optionalId, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { datedTextDocument } from './dated-text-document.ts'

const stored = z.object({
  signatures: rowsOf(z.object({ id: z.string(), group: optionalId, signedOn: optionalDay }))
})

export const statementDocument: Mapper = async (saved, req): Promise<Candidate<Statement>> => {
  const document = await datedTextDocument('statement', saved, req)
  const inSource = (text: unknown): string => localizedText.safeParse(text).data?.[saved.sourceLocale] ?? ''
  const textHash = statementTextHash({ title: inSource(document.title), body: inSource(document.body) })
  const { signatures } = stored.parse(saved)
  const versionOf = await signedVersions(req, saved.id, signatures, textHash)
  return {
    type: 'statement',
    ...document,
    signatures: signatures.flatMap((signature) => {
      const version = versionOf(signature)
      return version ? [{ ...signature, textHash: version }] : []
    }),
    textHash
  }
}

type Row = Pick<Statement['signatures'][number], 'id'> & { group: string | null }

/**
 * The version a group signs: this text when it has confirmed it, else the one it was public with last, else none and it
 * is not shown. A row that names another group than before is another signature.
 */
async function signedVersions(
  req: PayloadRequest,
  id: string,
  rows: readonly Row[],
  textHash: string
): Promise<(row: Row) => string | undefined> {
  const confirmed = await confirmationsOf(req, id)
  const last = signaturesOf(await lastDocument(req, 'statement', id))
  // A row that is not in the last entry is new, or was taken away for a while and has been put back.
  const known = rows.every((row) => signedBy(last, row)) ? last : await everySignature(req, id)
  return (row) => {
    if (!row.group) return undefined
    const confirms = ofRow(confirmed, { id: row.id, group: row.group }).some((one) => one.textHash === textHash)
    return confirms ? textHash : signedBy(known, row)
  }
}

type Signatures = Statement['signatures']

const signaturesOf = (document: PublicRecord | undefined): Signatures =>
  document?.type === 'statement' ? document.signatures : []

/** The newest first. */
const everySignature = async (req: PayloadRequest, id: string): Promise<Signatures> =>
  (await everyDocument(req, 'statement', id)).toReversed().flatMap(signaturesOf)

const signedBy = (signatures: Signatures, { id, group }: Row): string | undefined =>
  signatures.find((known) => known.id === id && known.group === group)?.textHash
