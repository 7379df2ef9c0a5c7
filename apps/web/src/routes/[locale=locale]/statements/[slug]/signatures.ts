import type { Locale, Statement } from '@detwin/content'
import { nameOf, type Place } from '#lib/components/place/place.ts'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface SignatureView {
  group: Place
  signedOn: string | null
  /** True when the group signed the text as it is now. */
  current: boolean
  /** Day from which the signed version was public; null when this site never held it. */
  versionOf: string | null
}

/** Who signed, and which version: the one whose hash the signature names. A withdrawn group is not shown. */
export function signaturesOf(statement: Statement, snapshot: Snapshot, locale: Locale): SignatureView[] {
  const versions = new Map<string, string>()
  for (const { textHash, at } of snapshot.historyOf(statement)) {
    if (textHash && !versions.has(textHash)) versions.set(textHash, at.slice(0, 10))
  }
  return statement.signatures.flatMap(({ group: id, signedOn, textHash }) => {
    const group = snapshot.get('group', id)
    if (!group) return []
    return [
      {
        group: { name: nameOf(group, locale), path: pathOf(group) ?? '' },
        signedOn,
        current: textHash === statement.textHash,
        versionOf: versions.get(textHash) ?? null
      }
    ]
  })
}

/** How many of the groups have confirmed the text as it is now, once it has changed since one of them signed. */
export function confirmedNow(signatures: SignatureView[]): { confirmed: number; all: number } | null {
  const confirmed = signatures.filter(({ current }) => current).length
  return confirmed < signatures.length ? { confirmed, all: signatures.length } : null
}
