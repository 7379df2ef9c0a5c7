import { z } from 'zod'
import { day } from '../dates.ts'
import { hashOf } from '../hash.ts'
import { localizedText } from '../localized.ts'
import { correctionFields, recordFields, slugFields } from './base.ts'
import { recordId, sha256Hex, sourceIds } from './reference.ts'

/** A group signs one version of the text, named by `textHash`: the one that was public when its signature first was. */
export const signature = z.strictObject({
  id: z.string().min(1),
  group: recordId,
  signedOn: day.nullable(),
  textHash: sha256Hex
})

/** A text that groups sign together. */
export const statement = z.strictObject({
  type: z.literal('statement'),
  ...recordFields,
  ...slugFields,
  ...correctionFields,
  title: localizedText,
  summary: localizedText.nullable(),
  /** Clean HTML. */
  body: localizedText,
  date: day,
  image: recordId.nullable(),
  sources: sourceIds,
  signatures: z.array(signature),
  /** Hash of the current text in its source language; equal to a signature's when that version was signed. */
  textHash: sha256Hex
})

export type Statement = z.infer<typeof statement>

// A picture, with what describes it, illustrates the text: a better description leaves signatures as they are.
const figure = /<figure>.*?<\/figure>/gs

/** The hash that a group's signature names: over title and body in the source language, without pictures. */
export const statementTextHash = ({ title, body }: { title: string; body: string }): string =>
  hashOf({ title, body: body.replace(figure, '') })
