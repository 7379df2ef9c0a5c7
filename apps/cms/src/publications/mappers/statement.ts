import { type Statement, statementTextHash } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { formerSlugs } from '../former-slugs.ts'
import { lastDocument } from '../last-publication.ts'
import type { Mapper } from '../public-document.ts'
import { publicText } from '../saved-record.ts'
import { localizedField, optionalDay, optionalId, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'
import { textParts } from './text-parts.ts'

const stored = z.object({
  summary: localizedField,
  date: optionalDay,
  image: optionalId,
  signatures: rowsOf(z.object({ id: z.string(), group: optionalId, signedOn: optionalDay }))
})

export const statementDocument: Mapper = async (saved, req): Promise<Candidate<Statement>> => {
  const { summary, date, image, signatures } = stored.parse(saved)
  const { translations, slug, title, body, sources } = await textParts(saved, req)
  const { sourceLocale, id } = saved
  const textHash = statementTextHash({ title: title?.[sourceLocale] ?? '', body: body?.[sourceLocale] ?? '' })
  const signed = await signedVersions(req, id)
  return {
    type: 'statement',
    id,
    sourceLocale,
    translations,
    slug,
    formerSlugs: await formerSlugs(req, 'statement', id, slug),
    title,
    summary: publicText(summary, translations),
    body,
    date,
    image,
    sources,
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
