import type { Locale } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { PublicCollection } from '../publications/record-types.ts'

// One language of a record goes public, or is withdrawn, alone. The one place to change when that changes.

/** Publishes the newest draft of one language; the others keep their last public text. */
export async function publishLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  locale: Locale
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { _status: 'published' },
    locale,
    publishSpecificLocale: locale,
    depth: 0,
    overrideAccess: false,
    req
  })
}

/** Withdraws one language; the others keep their public text. */
export async function withdrawLanguage(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  locale: Locale
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { _status: 'published', translationState: 'draft' },
    locale,
    publishSpecificLocale: locale,
    depth: 0,
    overrideAccess: false,
    req
  })
}
