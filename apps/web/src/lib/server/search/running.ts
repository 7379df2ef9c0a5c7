import type { Snapshot } from '../snapshot/snapshot.ts'
import { SearchIndex } from './search-index.ts'

const index = new SearchIndex()

/** The index of this process, in step with the snapshot or with a newer one. */
export async function searchIndex(snapshot: Snapshot): Promise<SearchIndex> {
  await index.follow(snapshot)
  return index
}

/** Makes the index of what the disk holds soon after a start, so that no reader waits for it. */
export function prepareSearch({ snapshot }: { snapshot: Snapshot | null }): void {
  if (snapshot) setTimeout(() => void index.follow(snapshot), 1000).unref()
}
