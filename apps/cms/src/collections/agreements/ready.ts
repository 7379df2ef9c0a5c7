import { label } from '../../admin/labels.ts'
import { lastPublication } from '../../publications/last-publication.ts'
import { inSourceLanguage } from '../../validation/in-source-language.ts'
import type { Check, Problem } from '../../validation/refuse-unready.ts'
import { problemsOfSources } from '../../validation/sources.ts'
import { z } from 'zod'

/** Everything an agreement states has a source, and nothing once published disappears. */
export const readyAgreement: Check = async (candidate, req) => [
  ...(await problemsOfSources(candidate.events, 'events', req)),
  ...(await problemsOfSources(candidate.instruments, 'instruments', req)),
  ...(inSourceLanguage(candidate, req) ? problemsOfCorrections(candidate.events) : []),
  ...(await erasedEvents(candidate, req))
]

const rows = z
  .array(
    z.looseObject({
      id: z.string().nullish(),
      correctedOn: z.string().nullish(),
      correctionReason: z.unknown().optional()
    })
  )
  .catch([])

const problemsOfCorrections = (events: unknown): Problem[] =>
  rows
    .parse(events ?? [])
    .flatMap(({ correctedOn, correctionReason }, index) =>
      correctedOn && !correctionReason ? [{ path: `events.${index}.correctionReason`, message: noReason }] : []
    )

const erasedEvents: Check = async ({ id, events }, req) => {
  const last = id ? await lastPublication(req, 'agreement', id) : undefined
  const document = last?.op === 'put' && last.document.type === 'agreement' ? last.document : undefined
  const kept = new Set(rows.parse(events ?? []).map((event) => event.id))
  return document?.events.some((event) => !kept.has(event.id)) ? [{ path: 'events', message: erased }] : []
}

const noReason = label(
  'Say why this event was wrong: readers see the reason.',
  '請說明這個事件有何錯誤：讀者會看到原因。'
)
const erased = label(
  'An event that readers have seen cannot be removed. Keep it, and fill in “Corrected on” and the reason.',
  '讀者已看過的事件不能刪除。請保留它，並填寫「更正日期」和原因。'
)
