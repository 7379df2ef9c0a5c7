import { certainties, eventKinds, isPartialDate, type StatusEvent } from '@detwin/content'
import { z } from 'zod'

const row = z
  .looseObject({
    id: z.string().nullish(),
    kind: z.enum(eventKinds).nullish(),
    date: z.string().nullish(),
    certainty: z.enum(certainties).nullish(),
    correctedOn: z.string().nullish()
  })
  .transform(({ id, kind, date, certainty, correctedOn }, context): StatusEvent => {
    if (!kind) {
      context.addIssue('An event without a kind does not count yet.')
      return z.NEVER
    }
    return {
      id: id ?? '',
      kind,
      date: date && isPartialDate(date) ? date : null,
      certainty: certainty ?? 'claimed',
      correction: correctedOn ? { on: correctedOn } : null
    }
  })

/** The events as the status rule reads them; a draft's half-written rows are left out. */
export const statusEvents = (rows: unknown): StatusEvent[] =>
  z
    .array(z.unknown())
    .catch([])
    .parse(rows ?? [])
    .flatMap((event) => row.safeParse(event).data ?? [])
