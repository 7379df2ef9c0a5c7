import { type Agreement, statusOf } from '@detwin/content'
import { z } from 'zod'
import { statusEvents } from '../../collections/agreements/events.ts'
import { formerAddresses } from '../merged-addresses.ts'
import type { Mapper } from '../public-document.ts'
import { madePublic, publicText } from '../saved-record.ts'
import { ids, localizedField, optionalDay, optionalId, optionalText, rowsOf } from '../stored-values.ts'
import type { Candidate } from './candidate.ts'

const storedInstrument = z.object({
  id: z.string(),
  kind: z.string(),
  title: localizedField,
  signedOn: optionalText,
  expiresOn: optionalText,
  sources: ids
})

const storedEvent = z.object({
  id: z.string(),
  kind: z.string(),
  date: optionalText,
  dateNote: localizedField,
  decidedBy: z.string(),
  side: z.string(),
  reason: z.string(),
  certainty: z.string(),
  note: localizedField,
  sources: ids,
  correctedOn: optionalDay,
  correctionReason: localizedField
})

const stored = z.object({
  city: optionalId,
  chinaCity: optionalId,
  instruments: rowsOf(storedInstrument),
  events: rowsOf(storedEvent),
  listedBy: ids
})

export const agreementDocument: Mapper = async (saved, req): Promise<Candidate<Agreement>> => {
  const { city, chinaCity, instruments, events, listedBy } = stored.parse(saved)
  // An agreement has no main text that would have to be written.
  const translations = madePublic(saved)
  const { formerIds } = await formerAddresses(req, 'agreement', saved.id, null)
  const { status, since, certainty } = statusOf(statusEvents(events))
  return {
    type: 'agreement',
    id: saved.id,
    sourceLocale: saved.sourceLocale,
    translations,
    formerIds,
    city,
    chinaCity,
    instruments: instruments.map((paper) => ({ ...paper, title: publicText(paper.title, translations) })),
    events: events.map(({ correctedOn, correctionReason, ...event }) => ({
      ...event,
      dateNote: publicText(event.dateNote, translations),
      note: publicText(event.note, translations),
      correction: correctedOn && { on: correctedOn, reason: publicText(correctionReason, translations) }
    })),
    listedBy,
    status,
    statusSince: since,
    statusCertainty: certainty
  }
}
