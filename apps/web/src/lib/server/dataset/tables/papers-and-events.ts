import type { Agreement, AgreementEvent, Instrument } from '@detwin/content'
import { addresses, type Column, column, inEachLanguage, type Table } from '../column.ts'

interface Part<T> {
  agreement: Agreement
  part: T
}

const whose = <T extends { id: string }>(what: string): Column<Part<T>>[] => [
  column('agreement_id', 'id', 'Id of the agreement; a row of agreements', ({ agreement }) => agreement.id),
  column('id', 'text', `Name of the ${what} within its agreement`, ({ part }) => part.id)
]

/** The signed papers of agreements. */
export const instruments: Table<Part<Instrument>> = {
  name: 'instruments',
  meaning: 'Signed papers of agreements, one row each',
  key: ['agreement_id', 'id'],
  refersTo: { agreement_id: 'agreements' },
  rows: ({ snapshot }) =>
    snapshot.all('agreement').flatMap((agreement) => agreement.instruments.map((part) => ({ agreement, part }))),
  columns: [
    ...whose<Instrument>('paper'),
    column(
      'kind',
      'text',
      'What kind of paper: sister_city, friendship, memorandum, exchange or other',
      ({ part }) => part.kind
    ),
    ...inEachLanguage<Part<Instrument>>('title', 'Title of the paper', ({ part }) => part.title),
    column('signed_on', 'partialDate', 'When it was signed', ({ part }) => part.signedOn),
    column('expires_on', 'partialDate', 'When it runs out by its own words', ({ part }) => part.expiresOn),
    column('sources', 'text', 'Addresses of its sources, separated by spaces', ({ part }, known) =>
      addresses(part.sources, known)
    )
  ]
}

/** What happened to agreements: their statuses are computed from these rows. */
export const events: Table<Part<AgreementEvent>> = {
  name: 'events',
  meaning: 'Dated, sourced things that happened to agreements, one row each; statuses are computed from them',
  key: ['agreement_id', 'id'],
  refersTo: { agreement_id: 'agreements' },
  rows: ({ snapshot }) =>
    snapshot.all('agreement').flatMap((agreement) => agreement.events.map((part) => ({ agreement, part }))),
  columns: [
    ...whose<AgreementEvent>('event'),
    column(
      'kind',
      'text',
      'What happened, in a word of the contract such as signed, not_renewed or ended',
      ({ part }) => part.kind
    ),
    column('date', 'partialDate', 'When it happened, as exactly as the sources say', ({ part }) => part.date),
    ...inEachLanguage<Part<AgreementEvent>>(
      'date_note',
      'What the sources say of a date that is not exact',
      ({ part }) => part.dateNote
    ),
    column('decided_by', 'text', 'Who decided it', ({ part }) => part.decidedBy),
    column('side', 'text', 'Which side it came from', ({ part }) => part.side),
    column('reason', 'text', 'What kind of reason was given', ({ part }) => part.reason),
    column(
      'certainty',
      'text',
      'verified where the decision itself was seen, claimed where somebody says so',
      ({ part }) => part.certainty
    ),
    ...inEachLanguage<Part<AgreementEvent>>('note', 'What else is known of it', ({ part }) => part.note),
    column('sources', 'text', 'Addresses of its sources, separated by spaces', ({ part }, known) =>
      addresses(part.sources, known)
    ),
    column(
      'corrected_on',
      'day',
      'Set where the event proved wrong: it no longer counts for the status',
      ({ part }) => part.correction?.on ?? null
    ),
    ...inEachLanguage<Part<AgreementEvent>>('correction', 'Why it proved wrong', ({ part }) => part.correction?.reason)
  ]
}
