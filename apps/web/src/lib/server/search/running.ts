import type { Snapshot } from '../snapshot/snapshot.ts'
import { SearchIndex } from './search-index.ts'

const index = new SearchIndex()

/** The index of this process, in step with the snapshot or with a newer one. */
export async function searchIndex(snapshot: Snapshot): Promise<SearchIndex> {
  await index.follow(snapshot)
  return index
}

/** Makes the index soon after there is something to index, so that no reader waits for it. */
export function prepareSearch(follower: { readonly snapshot: Snapshot | null }): void {
  setTimeout(() => {
    if (follower.snapshot) void index.follow(follower.snapshot)
    else prepareSearch(follower)
  }, 1000).unref()
}
