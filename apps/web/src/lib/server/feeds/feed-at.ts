import { type Agreement, type City, type Locale, type Status, statuses } from '@detwin/content'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { recordOfPath } from '#lib/record-of-path.ts'
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

/** A filter that the feed does not take. */
export interface UnknownFilter {
  unknown: { name: string; value: string }
}

/**
 * The feed at `/{locale}/feeds/{name}`: `news`, `statements`, `changes` (with `?country=SE&status=ended`, as the list of
 * cities takes them), or the address of a city's page. Undefined where no feed is.
 */
export function feedAt(name: string, search: URLSearchParams, where: Where): Feed | UnknownFilter | undefined {
  const { snapshot, locale, siteUrl } = where
  const { machines } = words(locale)
  if (name === 'news' || name === 'statements') {
    const type = name === 'news' ? 'news' : 'statement'
    const entries = articleEntries(snapshot.all(type), snapshot, locale, siteUrl)
    return feedOf(where, { name, page: `/${name}`, title: machines.feed[name], entries })
  }
  if (name === 'changes') return changes(search, where)
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
  const siteName = site?.text ?? words(locale).frame.defaultName
  const self = `${siteUrl}/${locale}/feeds/${name}`
  return {
    id: entryId('feed', `${name}${search}`, locale),
    title: title.replace('{site}', siteName).replace('{what}', what),
    locale: words(locale).locale,
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
  const said = words(locale)
  const filters = filtersOf(search, snapshot)
  if ('unknown' in filters) return filters
  const { country, wanted } = filters
  const agreements = snapshot
    .all('agreement')
    .filter(({ status }) => wanted.length === 0 || wanted.includes(status))
    .filter((agreement) => !country || cityOf(agreement, snapshot)?.country === country)
  const what = [
    ...(country ? [countryNames(snapshot, locale)(country).text] : []),
    ...wanted.map((status) => said.record.status[status])
  ].join(said.machines.feed.and)
  return feedOf(where, {
    name: 'changes',
    // In one order, whatever the visitor's: one feed, one id.
    search: String(
      new URLSearchParams([...(country ? [['country', country]] : []), ...wanted.map((status) => ['status', status])])
    ).replace(/^(?=.)/, '?'),
    page: '/cities',
    title: what ? said.machines.feed.changesOf : said.machines.feed.changes,
    what,
    entries: changeEntries(agreements, snapshot, locale, siteUrl)
  })
}

const cityOf = ({ city }: Agreement, snapshot: Snapshot): City | undefined => snapshot.get('city', city)

function filtersOf(search: URLSearchParams, snapshot: Snapshot): { country: string; wanted: Status[] } | UnknownFilter {
  const codes = new Set(snapshot.all('city').map((city) => city.country))
  let country = ''
  const wanted = new Set<string>()
  for (const [name, value] of search) {
    if (value === '') continue
    if (name === 'country' && codes.has(value.toUpperCase()) && !country) country = value.toUpperCase()
    else if (name === 'status' && (statuses as readonly string[]).includes(value)) wanted.add(value)
    // A feed of more than was asked for would be believed.
    else return { unknown: { name, value } }
  }
  return { country, wanted: statuses.filter((status) => wanted.has(status)) }
}
