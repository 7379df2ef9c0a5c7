import type { Publication } from '@detwin/content'
import type { MediaFolder } from './media-folder.ts'
import { filesOf, keyOf, type Snapshot } from './snapshot.ts'

/**
 * Fetches the image files that entries of the log make public, in order, until one cannot be had. An image that a
 * later entry replaces or withdraws is left out: its files may be gone.
 * @returns the entries before the failing one
 */
export async function fetchMediaOf(
  folder: MediaFolder,
  snapshot: Snapshot,
  entries: readonly Publication[]
): Promise<{ ready: readonly Publication[]; failure?: unknown }> {
  const newest = new Map<string, number>()
  for (const { type, id, revision } of entries) {
    const key = keyOf(type, id)
    newest.set(key, Math.max(revision, newest.get(key) ?? snapshot.held.get(key)?.revision ?? 0))
  }
  for (const [index, entry] of entries.entries()) {
    if (entry.op === 'delete' || entry.document.type !== 'media') continue
    if (entry.revision !== newest.get(keyOf(entry.type, entry.id))) continue
    if (snapshot.held.get(keyOf(entry.type, entry.id))?.revision === entry.revision) continue
    try {
      for (const file of filesOf(entry.document)) await folder.fetch(file)
    } catch (error) {
      return { ready: entries.slice(0, index), failure: error }
    }
  }
  return { ready: entries }
}
