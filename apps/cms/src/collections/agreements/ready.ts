import type { Agreement, AgreementEvent } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { label } from '../../admin/labels.ts'
import { lastPublication } from '../../publications/last-publication.ts'
import { inSourceLanguage } from '../../validation/in-source-language.ts'
import type { Check, Problem } from '../../validation/refuse-unready.ts'
import { problemsOfSources } from '../../validation/sources.ts'
import { z } from 'zod'

/** Everything an agreement states has a source, and nothing once published disappears. */
export const readyAgreement: Check = async (candidate, req) => [
  ...(await problemsOfSources({ events: candidate.events, instruments: candidate.instruments }, req)),
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
  const erased = document?.events.filter((event) => !kept.has(event.id)) ?? []
  if (!document || erased.length === 0) return []
  const elsewhere = await eventsThatWentBack(document, req)
  return erased.every((event) => elsewhere.has(nameOf(event))) ? [] : [{ path: 'events', message: erasedWords }]
}

const nameOf = ({ kind, date }: Pick<AgreementEvent, 'kind' | 'date'>): string => `${kind} ${date}`

/** A merge that is taken back gives events to the other agreement, where readers see them again. */
async function eventsThatWentBack({ id, city }: Agreement, req: PayloadRequest): Promise<Set<string>> {
  const names = new Set<string>()
  if (!req.context.isRestoringVersion) return names
  const where = { city: { equals: city }, id: { not_equals: id } }
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'agreements',
    where,
    pagination: false,
    req
  })
  for (const other of docs) {
    const last = await lastPublication(req, 'agreement', other.id)
    if (last?.op === 'put' && last.document.type === 'agreement')
      for (const event of last.document.events) names.add(nameOf(event))
  }
  return names
}

const noReason = label(
  'Say why this event was wrong: readers see the reason.',
  '請說明這個事件有何錯誤：讀者會看到原因。'
)
const erasedWords = label(
  'An event that readers have seen cannot be removed. Keep it, and fill in “Corrected on” and the reason.',
  '讀者已看過的事件不能刪除。請保留它，並填寫「更正日期」和原因。'
)
