import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { locales } from './locales.ts'
import { publicRecord, type RecordType, recordTypes } from './records/index.ts'
import { recordId } from './records/reference.ts'

/** Leave to see the draft of one record until a moment: what a preview address holds, signed. */
export interface PreviewPass {
  type: RecordType
  id: string
  /** Whole seconds. */
  ends: Date
}

const audience = 'preview'
const algorithm = 'HS256'

// Made from the token both apps have, as the notice's secret is: one secret to keep, and the token itself signs nothing.
const keyFrom = (token: string): Uint8Array => sha256(utf8ToBytes(`preview:${token}`))

const claims = z.object({
  sub: z
    .string()
    .transform((name) => name.split('/', 2))
    .pipe(z.tuple([z.enum(recordTypes), recordId])),
  exp: z.int()
})

/** The pass as a signed text, ready for an address. The same pass gives the same text. */
export const signPreview = ({ type, id, ends }: PreviewPass, token: string): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setAudience(audience)
    .setSubject(`${type}/${id}`)
    .setExpirationTime(ends)
    .sign(keyFrom(token))

/** What a signed text allows; `forged` when we did not sign it, `ended` when its time is over. */
export async function readPreview(
  signed: string,
  token: string,
  now = new Date()
): Promise<PreviewPass | 'forged' | 'ended'> {
  try {
    const { payload } = await jwtVerify(signed, keyFrom(token), {
      algorithms: [algorithm],
      audience,
      requiredClaims: ['exp', 'sub'],
      currentDate: now
    })
    const { sub, exp } = claims.parse(payload)
    return { type: sub[0], id: sub[1], ends: new Date(exp * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'ended'
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return 'forged'
    throw error
  }
}

/** What the CMS shows the web app of a draft: made for one answer, and never kept. */
export const previewAnswer = z.strictObject({
  /** As it would be public if all its languages were. */
  document: publicRecord,
  /** Languages of the document that stay behind when it is published. */
  drafts: z.array(z.enum(locales)),
  /** Fields that the contract asks for and the draft leaves open; the document holds something in their place. */
  missing: z.array(z.string()),
  /** Records the draft names that are not public themselves. */
  related: z.array(publicRecord)
})

export type PreviewAnswer = z.infer<typeof previewAnswer>
