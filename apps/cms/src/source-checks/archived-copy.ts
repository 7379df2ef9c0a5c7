import { z } from 'zod'
import { type SafeFetch, safeFetch } from '../safe-fetch/safe-fetch.ts'

/** A copy the Internet Archive holds. */
export interface ArchivedCopy {
  url: string
  /** `YYYY-MM-DD`, or null when it does not say. */
  on: string | null
}

// https://archive.org/help/wayback_api.php
const answer = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.string(), timestamp: z.string().optional() }).optional()
  })
})

const archive = /^https?:\/\/(?=web\.archive\.org\/web\/)/

/**
 * The Internet Archive's newest copy of a page, or null when it has none.
 * @throws SafeFetchError, or Error when the archive answers something else than expected
 */
export async function archivedCopy(url: string, fetch: SafeFetch = safeFetch): Promise<ArchivedCopy | null> {
  const { status, body } = await fetch(`https://archive.org/wayback/available?url=${encodeURIComponent(url)}`, {
    maxBytes: 100_000
  })
  if (status !== 200) throw new Error(`The Internet Archive answered ${status}.`)
  const { closest } = answer.parse(JSON.parse(body.toString())).archived_snapshots
  if (!closest?.available || !archive.test(closest.url)) return null
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(closest.timestamp ?? '') ?? []
  return { url: closest.url.replace(archive, 'https://'), on: day ? `${year}-${month}-${day}` : null }
}
