import type { Locale, News } from '@detwin/content'
import { nameOf, type Place } from '#lib/components/place/place.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface BylineView {
  penName: string | null
  /** Those that are public. */
  groups: Place[]
}

/** By whom a post is, as its page says it. */
export const bylineOf = (post: News, snapshot: Snapshot, locale: Locale): BylineView => ({
  penName: post.byline ?? null,
  groups: snapshot
    .list('group', post.groups ?? [])
    .map((group) => ({ name: nameOf(group, locale), path: pathOf(group) ?? '' }))
})
