import type { Locale, News, Statement } from '@detwin/content'
import escapeHtml from 'escape-html'
import { nameOf } from '#lib/components/place/place.ts'
import { withLocalLinks } from '#lib/components/text/body-links.ts'
import { labelOf } from '#lib/components/text/label-of.ts'
import { dirOf, plainIn, type Shown, shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { lastModified } from '../head/last-modified.ts'
import { groupsOf } from '../signers.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { withAbsoluteAddresses } from './absolute.ts'
import { entryId } from './entry-id.ts'
import { type Entry, longestFeed } from './feed.ts'

/** News or statements as entries with their full text, the newest first. */
export const articleEntries = (
  records: readonly (News | Statement)[],
  snapshot: Snapshot,
  locale: Locale,
  siteUrl: string
): Entry[] =>
  [...records]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, longestFeed)
    .map((record) => entryOf(record, snapshot, locale, siteUrl))

function entryOf(record: News | Statement, snapshot: Snapshot, locale: Locale, siteUrl: string): Entry {
  const title = shownIn(record.title, record, locale) ?? plainIn(record.slug, locale)
  const body = shownIn(record.body, record, locale) ?? plainIn('', locale)
  const published = `${record.date}T00:00:00.000Z`
  const image = snapshot.get('media', record.image)
  const url = `${siteUrl}/${locale}${pathOf(record)}`
  const penName = record.type === 'news' ? record.byline : undefined
  return {
    id: entryId(record.type, record.id, locale),
    title: title.text,
    url,
    locale: body.locale,
    published,
    updated: lastModified(snapshot, record) ?? published,
    summary: shownIn(record.summary, record, locale)?.text,
    html: labelAbove(body, locale) + withAbsoluteAddresses(withLocalLinks(body, snapshot, locale).text, url),
    image: image && `${siteUrl}/media/${image.original.filename}`,
    authors: [
      ...(penName ? [{ name: penName }] : []),
      ...groupsOf(record, snapshot).map((group) => ({
        name: nameOf(group, locale).text,
        url: `${siteUrl}/${locale}${pathOf(group)}`
      }))
    ]
  }
}

/** What a page says above such a text, as a first paragraph. */
function labelAbove(body: Shown, locale: Locale): string {
  const said = words(locale)
  const label = labelOf(body, locale, said)
  return label ? `<p lang="${said.locale}" dir="${dirOf(said.locale)}"><em>${escapeHtml(label)}</em></p>` : ''
}
