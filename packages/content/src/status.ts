import { earliestDay, type PartialDate } from './dates.ts'

export const statuses = ['unverified', 'active', 'under_review', 'suspended', 'lapsed', 'ended', 'disputed'] as const
export type Status = (typeof statuses)[number]

/** In the order in which events of one date happened, when the sources do not say. */
export const eventKinds = [
  'proposed',
  'signed',
  'under_review',
  'disputed',
  'ordered_to_end',
  'kept',
  'suspended',
  'lapsed',
  'ended',
  'renewed',
  'reinstated'
] as const
export type EventKind = (typeof eventKinds)[number]

export const certainties = ['claimed', 'verified'] as const
export type Certainty = (typeof certainties)[number]

export const decisionMakers = [
  'council',
  'executive',
  'regional_assembly',
  'legislature',
  'chinese_authority',
  'association',
  'unknown'
] as const
export const eventSides = ['abroad', 'china', 'both', 'unknown'] as const
export const reasonClasses = [
  'human_rights',
  'security',
  'law',
  'diplomacy',
  'inactivity',
  'cost',
  'other',
  'unknown'
] as const

/** What the status rule reads of an event. */
export interface StatusEvent {
  id: string
  kind: EventKind
  date: PartialDate | null
  certainty: Certainty
  correction: object | null
}

export interface ComputedStatus {
  status: Status
  /** Date of the event that set the status; null when no event did or its date is unknown. */
  since: PartialDate | null
  certainty: Certainty
  /** Id of the event that set the status, or null. */
  decidedBy: string | null
}

/**
 * The status of an agreement, computed from its events alone: no clock, no order of typing, no memory.
 *
 * - Nothing known, a proposal, or a signature nobody verified: `unverified`. A listing is not a status.
 * - A tie that lapsed or ended stays so until it is renewed, reinstated or signed again; a suspended one
 *   is not revived by a review or a decision to keep it.
 * - A law that orders an end puts the tie under review until somebody shows that it was carried out.
 * - Corrected events stay on the page and do not count.
 *
 * Source of the rule: docs/decisions/0004-status-is-computed.md
 */
export function statusOf(events: readonly StatusEvent[]): ComputedStatus {
  let current: ComputedStatus = { status: 'unverified', since: null, certainty: 'claimed', decidedBy: null }
  for (const event of inOrder(events)) {
    const status = event.correction ? undefined : statusAfter(current.status, event)
    if (status === undefined) continue
    const confirms = current.certainty === 'claimed' && event.certainty === 'verified'
    if (status !== current.status || confirms) {
      current = { status, since: event.date, certainty: event.certainty, decidedBy: event.id }
    }
  }
  return current
}

/** Events as they happened: by date, then by kind; undated beginnings first, other undated events last. */
export function inOrder<T extends Pick<StatusEvent, 'kind' | 'date'>>(events: readonly T[]): T[] {
  return events
    .map((event, index) => ({ event, index, key: sortKey(event) }))
    .sort(
      (a, b) =>
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
        eventKinds.indexOf(a.event.kind) - eventKinds.indexOf(b.event.kind) ||
        a.index - b.index
    )
    .map(({ event }) => event)
}

function sortKey({ kind, date }: Pick<StatusEvent, 'kind' | 'date'>): string {
  if (date) return earliestDay(date)
  return kind === 'proposed' || kind === 'signed' ? '0000' : '9999'
}

/** The status the event leads to, or undefined when it says nothing about it. */
function statusAfter(current: Status, event: StatusEvent): Status | undefined {
  const over = current === 'lapsed' || current === 'ended'
  switch (event.kind) {
    case 'proposed':
      return undefined
    case 'signed':
      return event.certainty === 'verified' || over ? 'active' : undefined
    case 'renewed':
    case 'reinstated':
      return 'active'
    case 'kept':
      return over || current === 'suspended' ? undefined : 'active'
    case 'under_review':
    case 'ordered_to_end':
      return over || current === 'suspended' ? undefined : 'under_review'
    case 'disputed':
      return 'disputed'
    case 'suspended':
      return over ? undefined : 'suspended'
    case 'lapsed':
      return current === 'ended' ? undefined : 'lapsed'
    case 'ended':
      return 'ended'
  }
}
