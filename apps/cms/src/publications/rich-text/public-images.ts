import { type Media, media } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { draftRecord } from '../../preview/draft-record.ts'
import { mediaDocument } from '../mappers/media.ts'
import { savedRecord } from '../saved-record.ts'

/** The public images among these, by id; a draft is left out, and so is its place in the text. */
export async function publicImages(ids: readonly string[], req: PayloadRequest): Promise<Map<string, Media>> {
  const images = new Map<string, Media>()
  for (const id of ids) {
    const saved = await savedRecord(req, 'media', id)
    if (saved) images.set(id, media.parse(await mediaDocument(saved)))
    else if (req.context.drafts) await addDraft(images, id, req)
  }
  return images
}

/** For a preview, which shows the text as it is written: without its words if nobody wrote them yet. */
async function addDraft(images: Map<string, Media>, id: string, req: PayloadRequest): Promise<void> {
  const draft = await draftRecord(req, 'media', id)
  const document = draft && (await mediaDocument(draft.saved))
  const image = media.safeParse(document && { ...document, alt: document.alt ?? {} })
  if (image.success) images.set(id, image.data)
}
