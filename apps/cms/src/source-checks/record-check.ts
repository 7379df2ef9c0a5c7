import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest
} from 'payload'
import type { Finding } from './look-at.ts'
import { storedCheck, type StoredCheck } from './stored-check.ts'

/**
 * Notes what a look at a source found. Written past Payload's operations: it is no version, leaves `updatedAt`
 * as it is (an open form stays current), and is not public, so the log stays as it is.
 * @param url the address that was looked at; when the source has another by now, nothing is noted
 */
export async function recordCheck(
  payload: Payload,
  id: string,
  url: string,
  finding: Finding,
  at: Date
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const before = await storedCheck(req, id)
    if (before?.url === url) {
      const check = after(before.check, finding, at)
      // `updatedAt: null` means: leave it as it is.
      await payload.db.updateOne({ collection: 'sources', id, data: { check, updatedAt: null }, returning: false, req })
      await noteInLatestVersion(req, id, url, check)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

function after(before: StoredCheck, { hash, ...finding }: Finding, at: Date): StoredCheck {
  const now = at.toISOString()
  const isChanged = Boolean(hash && before.hash && hash !== before.hash)
  return {
    ...finding,
    checkedAt: now,
    changedAt: isChanged ? now : (before.changedAt ?? null),
    // While the page cannot be read, its last text is what the next one is held against.
    hash: hash ?? before.hash ?? null
  }
}

/** Lists and forms show the latest version. It is written whole: of a part MongoDB would keep nothing else. */
async function noteInLatestVersion(
  req: PayloadRequest,
  parent: string,
  url: string,
  check: StoredCheck
): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'sources',
    where: { parent: { equals: parent }, latest: { equals: true } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req
  })
  for (const { id, ...row } of docs)
    if (row.version.url === url)
      await req.payload.db.updateVersion({
        collection: 'sources',
        id,
        versionData: { ...row, version: { ...row.version, check } },
        req
      })
}
