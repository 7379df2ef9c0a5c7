import { formatDate, type Locale, type PublicRecord } from '@detwin/content'
import escapeHtml from 'escape-html'
import { briefOf } from '#lib/components/agreement/agreement-view.ts'
import { standsIn } from '#lib/components/agreement/stands-in.ts'
import { changeLines } from '#lib/components/changes/change-lines.ts'
import { changesOf, type PageChange } from '#lib/components/changes/changes.ts'
import { type Details, detailsOf, type DetailValue } from '#lib/components/changes/details.ts'
import { filled } from '#lib/messages/filled.ts'
import { type Words, words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { crumbsOf } from '../head/crumbs.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { entryId } from './entry-id.ts'
import { type Entry, longestFeed } from './feed.ts'

/** What the log says of these records, one entry for each publication, the newest first. */
export function changeEntries(
  records: readonly PublicRecord[],
  snapshot: Snapshot,
  locale: Locale,
  siteUrl: string
): Entry[] {
  // A record is compared once, however many entries it has.
  const compared = new Map<PublicRecord, Map<number, Details>>()
  const detailsIn = (record: PublicRecord): Map<number, Details> => {
    const details = compared.get(record) ?? detailsOf(snapshot, record, locale)
    compared.set(record, details)
    return details
  }
  return changesOf(snapshot, records)
    .slice(0, longestFeed)
    .map((each) => entryOf(each, detailsIn(each.record).get(each.change.revision), { snapshot, locale, siteUrl }))
}

interface Where {
  snapshot: Snapshot
  locale: Locale
  siteUrl: string
}

function entryOf(
  { record, change }: PageChange,
  details: Details | undefined,
  { snapshot, locale, siteUrl }: Where
): Entry {
  const said = words(locale)
  const path = pathOf(record) ?? ''
  const name = crumbsOf({ snapshot, locale, path, record }).at(-1)?.name ?? ''
  const lines = linesOf(change, said)
  // As on the page: that something was edited is told where nothing else tells it.
  const told = details && changeLines(change, said).length === 0 && !change.status ? [] : lines.map(escapeHtml)
  const items = [...told, ...(details ? detailItems(details, `${siteUrl}/${locale}`, said) : [])]
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
    html: `${stands}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    image: undefined,
    authors: []
  }
}

/** What the fields said before and after, and where a longer text is compared. */
function detailItems({ rows, named, textPath }: Details, site: string, said: Words): string[] {
  const { history, frame } = said
  const shown = (value: DetailValue): string => {
    if (!value) return escapeHtml(history.nothing)
    if ('date' in value) return escapeHtml(formatDate(value.date, said.locale))
    const text = escapeHtml(value.text)
    return value.locale === said.locale ? text : `<span lang="${value.locale}">${text}</span>`
  }
  return [
    ...rows.map(({ label, before, after }) => `${escapeHtml(label + frame.colon)}${shown(before)} → ${shown(after)}`),
    ...named.map((field) => escapeHtml(filled(history.changedField, { field }))),
    ...(textPath ? [`<a href="${site}${textPath}">${escapeHtml(history.seeChange)}</a>`] : [])
  ]
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
