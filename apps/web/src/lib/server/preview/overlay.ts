import type { Locale, MediaFile, PublicRecord, PublicTranslationState } from '@detwin/content'
import type { PreviewAnswer } from '@detwin/content/preview'
import { filesOf, keyOf, Snapshot } from '../snapshot/snapshot.ts'

/**
 * The snapshot with a draft in place of what is public, for one answer: it is never shown to the follower, kept or
 * written. Records the draft names that are not public come with it.
 */
export function overlay(snapshot: Snapshot, { document, drafts, related }: PreviewAnswer): Snapshot {
  const held = new Map(snapshot.held)
  const lay = (record: PublicRecord): void => {
    const key = keyOf(record.type, record.id)
    const { revision = 0, seq = 0, hash = null, history = [] } = held.get(key) ?? {}
    // Taken out first: the last one at an address has it.
    held.delete(key)
    held.set(key, { type: record.type, id: record.id, revision, seq, hash, document: record, history })
  }
  for (const record of unpublished(snapshot, related)) lay(record)
  lay(markDrafts(document, drafts))
  return new Snapshot(held, snapshot.cursor, snapshot.revision, snapshot.updatedAt)
}

/** Those that became public meanwhile are shown as they are public. */
export const unpublished = (snapshot: Snapshot, related: readonly PublicRecord[]): PublicRecord[] =>
  related.filter(({ type, id }) => !snapshot.get(type, id))

/** The files of images that only this preview shows. */
export const draftFiles = (snapshot: Snapshot, { related }: PreviewAnswer): MediaFile[] =>
  unpublished(snapshot, related).flatMap((record) => (record.type === 'media' ? filesOf(record) : []))

/** The contract knows no state for a text that is not public; the words for this one are in the messages. */
function markDrafts(document: PublicRecord, drafts: readonly Locale[]): PublicRecord {
  const translations = { ...document.translations }
  const draft = { state: 'draft' } as unknown as { state: PublicTranslationState } // the one addition, see above
  for (const locale of drafts) if (translations[locale]) translations[locale] = draft
  return { ...document, translations }
}
