import { countryNames } from '#lib/components/place/place.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Known } from './column.ts'

/** What the rows of one snapshot are made from; `siteUrl` is the origin of their addresses. */
export function knownOf(snapshot: Snapshot, siteUrl: string): Known {
  const nameOf = countryNames(snapshot, 'en')
  return {
    snapshot,
    siteUrl,
    // Both are asked for thousands of rows, of the same few.
    countryName: remembering((code) => nameOf(code).text),
    addressOf: remembering((id) => snapshot.get('source', id)?.url)
  }
}

function remembering<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, { value: T }>()
  return (name) => {
    const held = known.get(name)
    if (held) return held.value
    const value = work(name)
    known.set(name, { value })
    return value
  }
}
