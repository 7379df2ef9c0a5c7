import type { AgreementEvent, PartialDate } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import type { Words } from '#lib/messages/words.ts'
import type { Change } from '#lib/server/snapshot/change.ts'

/** One thing a publication changed; `{date}` in the phrase is the date beside it. */
export interface ChangeLine {
  phrase: string
  date?: PartialDate | null
}

/** What one publication changed, without the status. */
export function changeLines(change: Change, words: Words): ChangeLine[] {
  const told = (phrase: string, { kind, date }: Pick<AgreementEvent, 'kind' | 'date'>): ChangeLine => ({
    phrase: filled(phrase, { event: words.record.event[kind] + (date ? words.text.aside('{date}') : '') }),
    date
  })
  const newText = change.kind === 'changed' && change.fields?.includes('textHash')
  return [
    ...(change.kind === 'published' ? [{ phrase: words.changes.published }] : []),
    ...(change.kind === 'withdrawn' ? [{ phrase: words.changes.withdrawn }] : []),
    ...(newText ? [{ phrase: words.changes.newText }] : []),
    ...(change.added ?? []).map((event) => told(words.changes.added, event)),
    ...(change.corrected ?? []).map((event) => told(words.changes.corrected, event))
  ]
}
