import { z } from 'zod'
import { day, partialDate } from '../dates.ts'
import { localizedText } from '../localized.ts'
import { certainties, decisionMakers, eventKinds, eventSides, reasonClasses, statuses } from '../status.ts'
import { mergedFields, recordFields } from './base.ts'
import { recordId, sourceIds } from './reference.ts'

export const instrumentKinds = ['sister_city', 'friendship', 'memorandum', 'exchange', 'other'] as const

/** One signed paper of an agreement. */
export const instrument = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(instrumentKinds),
  title: localizedText.nullable(),
  signedOn: partialDate.nullable(),
  expiresOn: partialDate.nullable(),
  sources: sourceIds
})

export type Instrument = z.infer<typeof instrument>

/** A dated, sourced thing that happened to an agreement. Null is unknown. */
export const agreementEvent = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(eventKinds),
  date: partialDate.nullable(),
  /** What the sources say about the date when it is not exact: "by April 2020". */
  dateNote: localizedText.nullable(),
  decidedBy: z.enum(decisionMakers),
  side: z.enum(eventSides),
  reason: z.enum(reasonClasses),
  certainty: z.enum(certainties),
  note: localizedText.nullable(),
  sources: sourceIds,
  /** Set when the event proved wrong: it stays readable and no longer counts for the status. */
  correction: z.strictObject({ on: day, reason: localizedText }).nullable()
})

export type AgreementEvent = z.infer<typeof agreementEvent>

/** The tie between one city abroad and one in China, which the sources may leave unnamed (`chinaCity` null). */
export const agreement = z.strictObject({
  type: z.literal('agreement'),
  ...recordFields,
  ...mergedFields,
  city: recordId,
  chinaCity: recordId.nullable(),
  instruments: z.array(instrument),
  events: z.array(agreementEvent),
  /** Sources that list the agreement as existing, whatever its events say: disagreement is shown, not resolved. */
  listedBy: sourceIds,
  /** Computed from the events by `statusOf`, never typed in. */
  status: z.enum(statuses),
  statusSince: partialDate.nullable(),
  statusCertainty: z.enum(certainties)
})

export type Agreement = z.infer<typeof agreement>
