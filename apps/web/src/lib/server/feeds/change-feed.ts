import { formatDate, type Locale, type PublicRecord } from '@detwin/content'
import escapeHtml from 'escape-html'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { standsIn } from '#lib/components/agreement/stands-in.ts'
import { changeLines } from '#lib/components/changes/change-lines.ts'
import { changesOf, type PageChange } from '#lib/components/changes/changes.ts'
import { filled } from '#lib/messages/filled.ts'
import { type Words, words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { crumbsOf } from '../head/crumbs.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { entryId } from './entry-id.ts'
import { type Entry, longestFeed } from './feed.ts'

/** What the log says of these records, one entry for each publication, the newest first. */
export const changeEntries = (
  records: readonly PublicRecord[],
  snapshot: Snapshot,
  locale: Locale,
  siteUrl: string
): Entry[] =>
  changesOf(snapshot, records)
    .slice(0, longestFeed)
    .map((change) => entryOf(change, snapshot, locale, siteUrl))

function entryOf({ record, change }: PageChange, snapshot: Snapshot, locale: Locale, siteUrl: string): Entry {
  const said = words(locale)
  const path = pathOf(record) ?? ''
  const name = crumbsOf({ snapshot, locale, path, record }).at(-1)?.name ?? ''
  const lines = linesOf(change, said)
  // Where it stands now belongs to the newest change alone: what an entry says of the past stays as it was.
  const newest = record.type === 'agreement' && snapshot.historyOf(record).at(-1) === change
  const stands = newest ? `<p>${escapeHtml(standsIn(briefOf(record, snapshot, locale), said))}</p>` : ''
  return {
    id: entryId(record.type, record.id, change.revision, locale),
    title: filled(said.machines.changed, { record: name, change: lines[0] ?? '' }),
    url: `${siteUrl}/${locale}${path}`,
    locale: said.locale,
    published: change.at,
    updated: change.at,
    summary: undefined,
    html: `${stands}<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    image: undefined,
    authors: []
  }
}

/** In sentences, as the page shows them; never empty. */
function linesOf(change: PageChange['change'], said: Words): string[] {
  const { status } = change
  const lines = changeLines(change, said).map(({ phrase, date }) =>
    filled(phrase, { date: date ? formatDate(date, said.locale) : '' })
  )
  if (status)
    lines.unshift(
      filled(said.machines.fromTo, {
        before: said.record.status[status.before],
        after: said.record.status[status.after]
      })
    )
  return lines.length > 0 ? lines : [said.changes.edited]
}
