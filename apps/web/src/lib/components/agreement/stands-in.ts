import { type Certainty, formatDate, precisionOf } from '@detwin/content'
import { filled } from '#lib/messages/filled.ts'
import type { Words } from '#lib/messages/words.ts'
import type { AgreementBrief } from './agreement-view.ts'
import { chinaSide, citySide } from './china-side.ts'

/** The sentence of Stands.svelte as plain text, for feeds, pictures and letters: it says when nobody verified it. */
export function standsIn(brief: AgreementBrief, words: Words): string {
  const { status, since, certainty } = brief
  const { dated, undated } = words.record.stands[status]
  const sentence = since ? filled(dated, { when: words.text.when('{since}', precisionOf(since)) }) : undated
  const told = filled(sentence, {
    city: citySide(brief, words).text,
    china: chinaSide(brief, words).text,
    since: since ? formatDate(since, words.locale) : ''
  })
  return status === 'unverified' ? told : withCertainty(told, certainty, words)
}

/** A sentence that says of itself, before its full stop, when it is only claimed. */
export const withCertainty = (sentence: string, certainty: Certainty, words: Words): string =>
  certainty === 'verified'
    ? sentence
    : sentence.replace(/[.。]?$/, (stop) => words.text.aside(words.record.certainty[certainty]) + stop)
