import { type Locale, localizedText, type PublicRecord } from '@detwin/content'
import { detailsOf } from '#lib/components/changes/details.ts'
import { type Block, textChanges } from '#lib/components/changes/text-changes.ts'
import { type Version, versionsOf } from '#lib/components/changes/versions.ts'
import { nameOf } from '#lib/components/place/place.ts'
import { plainIn, type Shown, shownIn } from '#lib/components/text/shown.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
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
  const details = detailsOf(snapshot, record, wordsFor(locale)).get(revision)
  return {
    name: titleOf(record, locale),
    path: pathOf(record) ?? '',
    day: version.change.at.slice(0, 10),
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

/** In the language of the record where that changed, since translations follow it; else in the reader's. */
function changedText({ before, after }: Version, { sourceLocale }: PublicRecord, reader: Locale): ChangedText | null {
  const [was, is] = [before, after].map((values) => localizedText.safeParse(values?.body).data ?? {})
  const locale = [sourceLocale, reader].find((tag) => was?.[tag] !== is?.[tag])
  return before && locale ? { locale, blocks: textChanges(was?.[locale] ?? '', is?.[locale] ?? '', locale) } : null
}
