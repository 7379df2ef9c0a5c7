import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { encodingFor } from './encoding.ts'

/** Sends a ready answer, or "not modified" to a reader who has it. */
export function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { identity } = answer.variants
  const variant = answer.variants[encodingFor(request.headers['accept-encoding'])] ?? identity
  if (answer.status === 200 && hasIt(request.headers['if-none-match'], variant.etag)) {
    response.writeHead(304, variant.unchanged).end()
    return
  }
  response.writeHead(answer.status, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** Weak comparison of a tag with a reader's, as RFC 9110 13.1.2 wants for If-None-Match: proxies weaken the tags they pass on. */
export const hasIt = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag || header.trim() === '*' || header.split(',').some((tag) => strong(tag.trim()) === strong(etag)))

const strong = (tag: string): string => tag.replace(/^W\//, '')
