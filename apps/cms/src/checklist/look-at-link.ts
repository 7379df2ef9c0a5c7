import { LRUCache } from 'lru-cache'
import { type SafeFetch, safeFetch } from '../safe-fetch/safe-fetch.ts'
import { type Finding, lookAt } from '../source-checks/look-at.ts'

const tenMinutes = 10 * 60 * 1000

/** What was found in the last minutes: an editor saves often, and the sites that are linked to should not notice. */
const kept = new LRUCache<string, Promise<Finding>>({ max: 1000, ttl: tenMinutes })

/** Asks for the head alone; some servers answer only to the whole question. */
const headFirst =
  (fetch: SafeFetch): SafeFetch =>
  async (address, options) => {
    const answer = await fetch(address, { ...options, method: 'HEAD', timeout: 5000 })
    return answer.status < 400 ? answer : fetch(address, { ...options, maxBytes: 1000, timeout: 5000 })
  }

/** Looks whether a linked page is there, once in ten minutes. */
export function lookAtLink(url: string, fetch: SafeFetch = safeFetch): Promise<Finding> {
  const known = kept.get(url)
  if (known) return known
  const finding = lookAt(url, headFirst(fetch))
  kept.set(url, finding)
  return finding
}
