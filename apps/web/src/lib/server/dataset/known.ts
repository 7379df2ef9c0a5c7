import { countryNames } from '#lib/components/place/place.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Known } from './column.ts'

/** What the rows of one snapshot are made from; `siteUrl` is the origin of their addresses. */
export function knownOf(snapshot: Snapshot, siteUrl: string): Known {
  const nameOf = countryNames(snapshot, 'en')
  const names = new Map<string, string>()
  return {
    snapshot,
    siteUrl,
    // Asked for thousands of rows of a few countries.
    countryName: (code) => {
      const name = names.get(code) ?? nameOf(code).text
      names.set(code, name)
      return name
    }
  }
}
