import { localizedText, type Statement, statementTextHash } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { confirmationsOf, ofRow } from '../../confirmations/confirmations.ts'
import { lastDocument } from '../last-publication.ts'
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
  const versionOf = await signedVersions(req, saved.id, textHash)
  const { signatures } = stored.parse(saved)
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
 * The version a group signs: this text when it has confirmed it, else the one it was public with, else none and it is
 * not shown. A row that names another group than before is another signature.
 */
async function signedVersions(
  req: PayloadRequest,
  id: string,
  textHash: string
): Promise<(row: Row) => string | undefined> {
  const before = await lastDocument(req, 'statement', id)
  const signed = before?.type === 'statement' ? before.signatures : []
  const confirmed = await confirmationsOf(req, id)
  return ({ id, group }) => {
    if (!group) return undefined
    const confirms = ofRow(confirmed, { id, group }).some((confirmation) => confirmation.textHash === textHash)
    return confirms ? textHash : signed.find((known) => known.id === id && known.group === group)?.textHash
  }
}
