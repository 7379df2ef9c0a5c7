import type { Locale } from '@detwin/content'
import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { recordOfPath } from '#lib/record-of-path.ts'
import { filterNames, readStrictly, searchOf, type UnknownFilter } from '../filters/agreement-filters.ts'
import { filtersInOneLine } from '../filters/in-words.ts'
import { matching } from '../filters/sift.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { articleEntries } from './article-feed.ts'
import { changeEntries } from './change-feed.ts'
import { entryId } from './entry-id.ts'
import type { Feed } from './feed.ts'

interface Where {
  snapshot: Snapshot
  locale: Locale
  siteUrl: string
}

/**
 * The feed at `/{locale}/feeds/{name}`: `news`, `statements`, `changes` (with `?country=SE&status=ended`, as the list of
 * cities takes them), or the address of a city's page. Undefined where no feed is.
 */
export function feedAt(name: string, search: URLSearchParams, where: Where): Feed | UnknownFilter | undefined {
  const { snapshot, locale, siteUrl } = where
  const { machines } = words(locale)
  if (name === 'changes') return changes(search, where)
  // What feed readers put behind an address of their own is nothing that was asked for.
  const parameter = [...search].find(([filter]) => filterNames.some((each) => each === filter))
  if (parameter) return { unknown: { name: parameter[0], value: parameter[1] } }
  if (name === 'news' || name === 'statements') {
    const type = name === 'news' ? 'news' : 'statement'
    const entries = articleEntries(snapshot.all(type), snapshot, locale, siteUrl)
    return feedOf(where, { name, page: `/${name}`, title: machines.feed[name], entries })
  }
  const record = name.startsWith('cities/') ? recordOfPath(snapshot, `/${name}`) : undefined
  if (record?.type !== 'city') return undefined
  const entries = changeEntries([record, ...snapshot.agreementsOf(record)], snapshot, locale, siteUrl)
  const what = nameOf(record, locale).text
  return feedOf(where, { name, page: pathOf(record) ?? '', title: machines.feed.changesOf, what, entries })
}

interface Named {
  name: string
  search?: string
  page: string
  title: string
  what?: string
  entries: Feed['entries']
}

function feedOf(
  { snapshot, locale, siteUrl }: Where,
  { name, search = '', page, title, what = '', entries }: Named
): Feed {
  const site = snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)
  const said = words(locale)
  const siteName = site?.text ?? said.frame.defaultName
  const self = `${siteUrl}/${locale}/feeds/${name}`
  return {
    id: entryId('feed', `${name}${search}`, locale),
    title: filled(said.machines.feedTitle, { site: siteName, feed: filled(title, { what }) }),
    locale: said.locale,
    page: `${siteUrl}/${locale}${page}${search}`,
    self: { atom: `${self}.atom${search}`, json: `${self}.json${search}` },
    // A feed without entries still changes only with the record.
    updated:
      entries.reduce((last, { updated }) => (updated > last ? updated : last), '') ||
      (snapshot.updatedAt ?? '1970-01-01T00:00:00.000Z'),
    author: siteName,
    icon: `${siteUrl}/icon-512.png`,
    entries
  }
}

function changes(search: URLSearchParams, where: Where): Feed | UnknownFilter {
  const { snapshot, locale, siteUrl } = where
  const { feed } = words(locale).machines
  const filters = readStrictly(search, snapshot)
  if ('unknown' in filters) return filters
  const agreements = matching(snapshot, filters).map(({ agreement }) => agreement)
  const asked = searchOf(filters)
  return feedOf(where, {
    name: 'changes',
    search: asked,
    page: '/cities',
    title: asked ? feed.changesOf : feed.changes,
    what: filtersInOneLine(filters, snapshot, locale),
    entries: changeEntries(agreements, snapshot, locale, siteUrl)
  })
}
