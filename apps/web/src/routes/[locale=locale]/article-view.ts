import type { Locale, News, Statement } from '@detwin/content'
import { changesOf, withDetails } from '#lib/components/changes/changes.ts'
import { outdatedSince } from '#lib/components/changes/outdated.ts'
import { correctionsOf } from '#lib/components/history/corrections.ts'
import { pictureOf } from '#lib/components/picture/picture.ts'
import { SourceNotes } from '#lib/components/sources/source-notes.ts'
import { withLocalLinks } from '#lib/components/text/body-links.ts'
import { excerptOf, plainIn, shownIn } from '#lib/components/text/shown.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { articleBrief } from './articles.ts'

/** What the page of a statement and the page of a news post both show. */
export function articleView(record: News | Statement, snapshot: Snapshot, locale: Locale) {
  const brief = articleBrief(record, locale)
  const body = shownIn(record.body, record, locale) ?? plainIn('', locale)
  const notes = new SourceNotes(snapshot)
  notes.numbers(record.sources)
  return {
    ...brief,
    body: withLocalLinks(body, snapshot, locale),
    description: brief.summary?.text ?? excerptOf(body.text),
    picture: pictureOf(snapshot.get('media', record.image), locale),
    sources: notes.all,
    translations: record.translations,
    sourceLocale: record.sourceLocale,
    corrections: correctionsOf(record, locale),
    outdated: outdatedSince(snapshot, record, body.locale),
    changes: withDetails(snapshot, changesOf(snapshot, [record]), locale).map(({ change, day, details }) => ({
      change,
      day,
      details
    }))
  }
}
