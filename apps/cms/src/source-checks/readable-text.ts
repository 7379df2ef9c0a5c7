import { createHash } from 'node:crypto'
import sanitizeHtml from 'sanitize-html'
import type { SafeAnswer } from '../safe-fetch/safe-fetch.ts'

/**
 * SHA-256 of what a page says, in hexadecimal digits: of its words where it is HTML, so that a new advertisement or script changes
 * nothing, and of its bytes otherwise. Null when it was too large to be read to its end.
 */
export function hashOfText({ headers, body, complete }: SafeAnswer): string | null {
  if (!complete) return null
  const isHtml = /\bx?html\b/i.test(headers['content-type'] ?? '')
  return createHash('sha256')
    .update(isHtml ? wordsOf(body.toString()) : body)
    .digest('hex')
}

const wordsOf = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [],
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template']
  })
    .replace(/\s+/g, ' ')
    .trim()
