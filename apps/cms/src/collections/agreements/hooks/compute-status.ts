import { statusOf } from '@detwin/content'
import type { CollectionBeforeChangeHook } from 'payload'
import { statusEvents } from '../events.ts'

/** Hook: stores what the events compute to, for filtering; the field cannot be typed in. */
export const computeStatus: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { status, since, certainty } = statusOf(statusEvents(data.events ?? originalDoc?.events))
  return { ...data, status, statusSince: since, statusCertainty: certainty }
}
