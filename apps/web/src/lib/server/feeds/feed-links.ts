import type { Locale, PublicRecord } from '@detwin/content'
import type { FeedLink } from '#lib/components/head/head-view.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { readFilters, searchOf } from '../filters/agreement-filters.ts'
import { filtersInOneLine } from '../filters/in-words.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

interface Page {
  snapshot: Snapshot
  locale: Locale
  /** Below the language. */
  path: string
  search: URLSearchParams
  record: PublicRecord | undefined
}

/** The feeds a page leads to: its own first, then those of the whole site, which every page names. */
export function feedLinks({ snapshot, locale, path, search, record }: Page): FeedLink[] {
  const { machines, frame } = words(locale)
  const site = (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)?.text) ?? frame.defaultName
  const link = (path: string, name: string, query = ''): FeedLink[] => {
    const title = filled(machines.feedTitle, { site, feed: name })
    return [
      { href: `/${locale}/feeds${path}.atom${query}`, type: 'application/atom+xml', title, name },
      { href: `/${locale}/feeds${path}.json${query}`, type: 'application/feed+json', title, name }
    ]
  }
  const changesOf = (what: string): string => filled(machines.feed.changesOf, { what })
  return [
    ...ofRecord(),
    ...ofList(),
    ...(['news', 'statements', 'changes'] as const).flatMap((name) => link(`/${name}`, machines.feed[name]))
  ]

  function ofRecord(): FeedLink[] {
    if (record?.type !== 'city') return []
    return link(pathOf(record) ?? '', changesOf(nameOf(record, locale).text))
  }

  /** Of exactly the list that is shown: what means nothing is left out of both. */
  function ofList(): FeedLink[] {
    if (path !== '/cities') return []
    const { filters } = readFilters(search, snapshot)
    const asked = searchOf(filters)
    return asked ? link('/changes', changesOf(filtersInOneLine(filters, snapshot, locale)), asked) : []
  }
}
