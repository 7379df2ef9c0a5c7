import { type Media, media } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { mediaDocument } from '../mappers/media.ts'
import { savedRecord } from '../saved-record.ts'

/** The public images among these, by id; a draft is left out, and so is its place in the text. */
export async function publicImages(ids: readonly string[], req: PayloadRequest): Promise<Map<string, Media>> {
  const images = new Map<string, Media>()
  for (const id of ids) {
    const saved = await savedRecord(req, 'media', id)
    if (saved) images.set(id, media.parse(await mediaDocument(saved, req)))
  }
  return images
}
