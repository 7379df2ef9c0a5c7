import type { Locale, PublicRecord } from '@detwin/content'
import type { FeedLink } from '#lib/components/head/head-view.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The feeds a page leads to: its own first, then those of the whole site, which every page names. */
export function feedLinks(snapshot: Snapshot, locale: Locale, record: PublicRecord | undefined): FeedLink[] {
  const { machines, frame } = words(locale)
  const site = (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)?.text) ?? frame.defaultName
  const named = (phrase: string, what = ''): string => phrase.replace('{site}', site).replace('{what}', what)
  const link = (name: string, title: string): FeedLink[] => [
    { href: `/${locale}/feeds${name}.atom`, type: 'application/atom+xml', title },
    { href: `/${locale}/feeds${name}.json`, type: 'application/feed+json', title }
  ]
  return [
    ...(record?.type === 'city'
      ? link(pathOf(record) ?? '', named(machines.feed.changesOf, nameOf(record, locale).text))
      : []),
    ...(['news', 'statements', 'changes'] as const).flatMap((name) => link(`/${name}`, named(machines.feed[name])))
  ]
}
