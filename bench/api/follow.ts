import { type ChangesPage, hashOf, type Publication } from '@detwin/content'
import { changesAnswer, type HeldHash, stateHash } from '@detwin/content/api'

export interface Followed {
  milliseconds: number
  pages: number
  /** What was received is what the log says, by the hash of hashes. */
  equal: boolean
}

/** Follows the changes of a site from nothing as a careful partner does: each page parsed, each document checked by its hash. */
export async function follow(url: string, log: readonly Publication[]): Promise<Followed> {
  const from = performance.now()
  const held = new Map<string, HeldHash>()
  let pages = 0
  for (let page: ChangesPage | undefined; !page || page.more; pages++) {
    page = await pageAfter(url, page?.cursor)
    for (const entry of page.items) held.set(`${entry.type}/${entry.id}`, heldOf(entry))
  }
  const milliseconds = performance.now() - from
  return { milliseconds, pages, equal: stateHash(held.values()) === stateHash(log.map(heldOf)) }
}

async function pageAfter(url: string, cursor?: string): Promise<ChangesPage> {
  const answer = await fetch(`${url}/api/v1/changes${cursor ? `?after=${encodeURIComponent(cursor)}` : ''}`)
  if (answer.status !== 200) throw new Error(`Changes were answered with ${answer.status}.`)
  return changesAnswer.parse(await answer.json())
}

/** The hash is computed here, not believed. */
const heldOf = (entry: Publication): HeldHash => ({
  type: entry.type,
  id: entry.id,
  hash: entry.op === 'put' ? hashOf(entry.document) : null
})
