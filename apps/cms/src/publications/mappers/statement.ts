import { localizedText, type PublicRecord, type Statement, statementTextHash } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
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
  const signed = await signedVersions(
    req,
    saved.id,
    signatures.map(({ id }) => id)
  )
  return {
    type: 'statement',
    ...document,
    signatures: signatures.map((signature) => ({ ...signature, textHash: signed.get(signature.id) ?? textHash })),
    textHash
  }
}

/** The version each signature was first public with, by the signature's id: a later text does not inherit it. */
async function signedVersions(req: PayloadRequest, id: string, ids: string[]): Promise<Map<string, string>> {
  const last = signaturesIn(await lastDocument(req, 'statement', id))
  // One that is not in the last entry is new, or was taken away for a while and has been put back.
  if (ids.every((signature) => last.has(signature))) return last
  const documents = await everyDocument(req, 'statement', id)
  return new Map(documents.flatMap((document) => [...signaturesIn(document)]))
}

const signaturesIn = (document: PublicRecord | undefined): Map<string, string> =>
  new Map(document?.type === 'statement' ? document.signatures.map(({ id, textHash }) => [id, textHash]) : [])
