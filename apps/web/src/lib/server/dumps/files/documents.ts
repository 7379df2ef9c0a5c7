import { createHash } from 'node:crypto'
import { canonicalJson, type RecordType } from '@detwin/content'
import type { Known } from '../../dataset/column.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The public documents of a type, one a line (JSON Lines): exactly as the contract has them, in canonical JSON (RFC 8785), and
 * beside their members `meta`, as the API says it. Without `meta` a line has the hash that `meta` names. In the order of
 * their ids.
 */
export function* documentLines(type: RecordType, { snapshot, siteUrl }: Known): Generator<string> {
  for (const document of snapshot.all(type).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const json = canonicalJson(document) ?? ''
    const history = snapshot.historyOf(document)
    const newest = history.at(-1)
    const meta = {
      revision: newest?.revision,
      hash: sha256(json),
      firstPublishedAt: history[0]?.at,
      updatedAt: newest?.at,
      url: `${siteUrl}/id/${document.id}`
    }
    yield `${json.slice(0, -1)},"meta":${JSON.stringify(meta)}}\n`
  }
}
