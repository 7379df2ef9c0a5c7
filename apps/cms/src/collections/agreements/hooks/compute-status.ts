import { statusOf } from '@detwin/content'
import type { CollectionBeforeChangeHook } from 'payload'
import { statusEvents } from '../events.ts'

/** What the events compute to, as it is stored for filtering. */
export function computedStatus(events: unknown) {
  const { status, since, certainty } = statusOf(statusEvents(events))
  return { status, statusSince: since, statusCertainty: certainty }
}

/** Hook: stores what the events compute to; the fields cannot be typed in. */
export const computeStatus: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  ...computedStatus(data.events ?? originalDoc?.events)
})
