import { notInForce } from '#lib/components/agreement/agreement-view.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

interface RecordNumbers {
  agreements: number
  countries: number
  /** Ended, lapsed or suspended. */
  over: number
}

const counted = new WeakMap<Snapshot, RecordNumbers>()

/** The numbers people quote, counted once a snapshot. */
export function recordNumbers(snapshot: Snapshot): RecordNumbers {
  const known = counted.get(snapshot)
  if (known) return known
  const agreements = snapshot.all('agreement')
  const countries = new Set(agreements.flatMap(({ city }) => snapshot.get('city', city)?.country ?? []))
  const numbers = {
    agreements: agreements.length,
    countries: countries.size,
    over: agreements.filter(({ status }) => notInForce.includes(status)).length
  }
  counted.set(snapshot, numbers)
  return numbers
}
