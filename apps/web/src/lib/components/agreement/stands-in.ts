import { formatDate, precisionOf } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import type { Words } from '#lib/messages/words.ts'
import type { AgreementBrief } from './agreement-view.ts'
import { chinaSide, citySide } from './china-side.ts'

/** The sentence of Stands.svelte as plain text, for feeds and pictures. */
export function standsIn(brief: AgreementBrief, words: Words): string {
  const { status, since } = brief
  const { dated, undated } = words.record.stands[status]
  const sentence = since ? filled(dated, { when: words.text.when('{since}', precisionOf(since)) }) : undated
  return filled(sentence, {
    city: citySide(brief, words).text,
    china: chinaSide(brief, words).text,
    since: since ? formatDate(since, words.locale) : ''
  })
}
