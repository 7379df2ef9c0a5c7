import type { Snapshot } from '../snapshot/snapshot.ts'
import { SearchIndex } from './search-index.ts'

const index = new SearchIndex()

/** The index of this process, in step with the snapshot or with a newer one. */
export async function searchIndex(snapshot: Snapshot): Promise<SearchIndex> {
  await index.follow(snapshot)
  return index
}
