import type { Locale, PublicRecord } from '@detwin/content'
import { changedBody } from '#lib/components/changes/changed-body.ts'
import { detailsOf } from '#lib/components/changes/details.ts'
import { type Block, textChanges } from '#lib/components/changes/text-changes.ts'
import { type Version, versionsOf } from '#lib/components/changes/versions.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, type Shown, shownIn } from '#lib/components/text/shown.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** One change of one text. */
export interface ChangedText {
  /** The language that was compared. */
  locale: Locale
  blocks: Block[]
}

/** What one publication changed in a record, told word by word; undefined when there is no such publication. */
export function changeView(record: PublicRecord, revision: number, snapshot: Snapshot, locale: Locale) {
  const version = versionsOf(snapshot, record).find(({ change }) => change.revision === revision)
  if (version?.change.kind !== 'changed') return undefined
  const details = detailsOf(snapshot, record, locale).get(revision)
  return {
    name: titleOf(record, locale),
    path: pathOf(record) ?? '',
    day: version.change.at.slice(0, 10),
    change: version.change,
    known: version.before !== null,
    rows: details?.rows ?? [],
    named: details?.named ?? [],
    text: changedText(version, record, locale)
  }
}

function titleOf(record: PublicRecord, locale: Locale): Shown {
  if ('title' in record && typeof record.title === 'object')
    return shownIn(record.title, record, locale) ?? plainIn(record.id, locale)
  return 'name' in record ? nameOf(record, locale) : plainIn(record.id, locale)
}

function changedText(version: Version, record: PublicRecord, reader: Locale): ChangedText | null {
  const body = changedBody(version, record, reader)
  return body && { locale: body.locale, blocks: textChanges(body.before, body.after, body.locale) }
}
