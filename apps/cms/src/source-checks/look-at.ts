import { SafeFetchError } from '../safe-fetch/error.ts'
import { type SafeAnswer, type SafeFetch, safeFetch } from '../safe-fetch/safe-fetch.ts'
import { hashOfText } from './readable-text.ts'
import type { CheckProblem, CheckState } from './states.ts'

/** What one look at an address found. */
export interface Finding {
  state: CheckState
  /** HTTP status; null when nothing answered. */
  status: number | null
  hash: string | null
  /** Where the page is now, for `moved`. */
  movedTo: string | null
  problem: CheckProblem | null
}

/** Steps from one address to the next that are taken; each is judged as the first was. */
const hops = 3

const nothing = { status: null, hash: null, movedTo: null, problem: null }

/** Looks whether a page is still there. Never throws: what went wrong is the finding. */
export async function lookAt(url: string, fetch: SafeFetch = safeFetch): Promise<Finding> {
  let address = asHttps(url)
  let isMoved = false
  try {
    for (let hop = 0; hop <= hops; hop++) {
      const answer = await fetch(address)
      if (!answer.location) return findingOf(answer, isMoved ? address : null)
      // 301 and 308 say that it is for good (RFC 9110).
      isMoved ||= answer.status === 301 || answer.status === 308
      address = asHttps(answer.location)
    }
    return { ...nothing, state: 'unreachable', problem: 'redirects' }
  } catch (error) {
    const problem = error instanceof SafeFetchError ? error.reason : 'unreachable'
    return { ...nothing, state: problem === 'unresolved' ? 'broken' : 'unreachable', problem }
  }
}

// Nothing is fetched without encryption; nearly every site that has http answers on https, too.
const asHttps = (url: string): string =>
  url.replace(/^http:/i, 'https:').replace(/^(https:\/\/[^/?#]+):80(?=[/?#]|$)/i, '$1')

function findingOf(answer: SafeAnswer, movedTo: string | null): Finding {
  const { status } = answer
  if (status >= 200 && status < 400)
    return { state: movedTo ? 'moved' : 'ok', status, hash: hashOfText(answer), movedTo, problem: null }
  // Sites that keep programs out answer 401, 403 or 429 to us and show the page to people.
  if (status === 401 || status === 403 || status === 429 || status === 451)
    return { ...nothing, state: 'unreachable', status, problem: 'denied' }
  if (status >= 500) return { ...nothing, state: 'unreachable', status, problem: 'failing' }
  return { ...nothing, state: 'broken', status, problem: 'gone' }
}
