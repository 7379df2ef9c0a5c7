import type { Locale, PublicRecord } from '@detwin/content'
import type { FeedLink } from '#lib/components/head/head-view.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { changeFilters, filtersInWords } from './change-filters.ts'

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
  const named = (phrase: string, what = ''): string => phrase.replace('{site}', site).replace('{what}', what)
  const link = (name: string, title: string, query = ''): FeedLink[] => [
    { href: `/${locale}/feeds${name}.atom${query}`, type: 'application/atom+xml', title },
    { href: `/${locale}/feeds${name}.json${query}`, type: 'application/feed+json', title }
  ]
  return [
    ...ofRecord(),
    ...ofList(),
    ...(['news', 'statements', 'changes'] as const).flatMap((name) => link(`/${name}`, named(machines.feed[name])))
  ]

  function ofRecord(): FeedLink[] {
    if (record?.type !== 'city') return []
    return link(pathOf(record) ?? '', named(machines.feed.changesOf, nameOf(record, locale).text))
  }

  /** Of exactly the list that is shown; none where the list knows a filter that feeds do not. */
  function ofList(): FeedLink[] {
    const filters = path === '/cities' ? changeFilters(search, snapshot) : undefined
    if (!filters || 'unknown' in filters || !filters.search) return []
    return link('/changes', named(machines.feed.changesOf, filtersInWords(filters, snapshot, locale)), filters.search)
  }
}
