import { type City, type Status, statuses } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface StatusCount {
  status: Status
  count: number
}

/** How many of a city's agreements have which status, in the order of the contract. */
export function statusesOf(city: City, snapshot: Snapshot): StatusCount[] {
  const agreements = snapshot.agreementsOf(city)
  return statuses
    .map((status) => ({ status, count: agreements.filter((agreement) => agreement.status === status).length }))
    .filter(({ count }) => count > 0)
}
