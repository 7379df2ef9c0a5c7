import { formatDate, precisionOf } from '@detwin/content'
import type { Words } from '#lib/messages/words.ts'
import type { AgreementBrief } from './agreement-view.ts'
import { chinaSide, citySide } from './china-side.ts'

/** The sentence of Stands.svelte as plain text, for feeds and pictures. */
export function standsIn(brief: AgreementBrief, words: Words): string {
  const { status, since } = brief
  const { dated, undated } = words.record.stands[status]
  const sentence = since ? dated.replace('{when}', words.text.when('{since}', precisionOf(since))) : undated
  return sentence
    .replace('{city}', citySide(brief, words).text)
    .replace('{china}', chinaSide(brief, words).text)
    .replace('{since}', since ? formatDate(since, words.locale) : '')
}
