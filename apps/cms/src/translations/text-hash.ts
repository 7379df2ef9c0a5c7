import { hashOf } from '@detwin/content'
import { isWritten, type Text } from './texts.ts'

/**
 * SHA-256 of what a record says in one language: of every text that is written, with its place. What an editor cannot
 * see does not count: the ids, versions and empty formats that the rich text editor keeps.
 */
export const textHash = (texts: readonly Text[]): string =>
  hashOf(
    texts
      .filter(isWritten)
      .map(({ path, kind, value }) => [path, kind === 'richText' ? meaning(value) : trimmed(value)])
  )

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)

// Of Lexical's nodes (https://lexical.dev/docs/concepts/serialization): kept by the editor, seen by nobody.
const unseen = new Set(['id', 'version', 'direction', 'detail', 'mode', 'style', 'textFormat', 'textStyle', 'indent'])

/** A populated reference means the same as its id. */
const references = new Set(['value', 'source'])

/** A value of a rich text as a reader sees it. */
export function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning)
  if (typeof value !== 'object' || value === null) return value
  const seen = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (unseen.has(key) || part === '' || part === null || part === undefined) return []
    return [[key, references.has(key) ? idOf(part) : meaning(part)]]
  })
  return Object.fromEntries(seen)
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
