import { localizedText, type Statement, statementTextHash } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
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
  const signed = await signedVersions(req, saved.id)
  const { signatures } = stored.parse(saved)
  return {
    type: 'statement',
    ...document,
    signatures: signatures.map((signature) => ({ ...signature, textHash: signed.get(signature.id) ?? textHash })),
    textHash
  }
}

/** The version each signature was first public with, by the signature's id: a later text does not inherit it. */
async function signedVersions(req: PayloadRequest, id: string): Promise<Map<string, string>> {
  const before = await lastDocument(req, 'statement', id)
  return new Map(
    before?.type === 'statement' ? before.signatures.map((signature) => [signature.id, signature.textHash]) : []
  )
}
