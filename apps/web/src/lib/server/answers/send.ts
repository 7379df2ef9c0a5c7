import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Variant } from './answer.ts'
import { encodingFor } from './encoding.ts'

/** Sends an answer, or "not modified" to a reader who has it. At once, where it is there as the reader wants it. */
export function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void | Promise<void> {
  const encoding = encodingFor(request.headers['accept-encoding'])
  const unchanged = answer.unchanged(encoding)
  if (answer.status === 200 && hasIt(request.headers['if-none-match'], unchanged.etag)) {
    response.writeHead(304, unchanged.headers).end()
    return
  }
  const variant = answer.get(encoding)
  if (variant) return write(answer.status, variant, request, response)
  return answer.make(encoding).then((made) => write(answer.status, made, request, response))
}

function write(status: number, variant: Variant, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
}

/** Weak comparison of a tag with a reader's, as RFC 9110 13.1.2 wants for If-None-Match: proxies weaken the tags they pass on. */
export const hasIt = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag || header.trim() === '*' || header.split(',').some((tag) => strong(tag.trim()) === strong(etag)))

const strong = (tag: string): string => tag.replace(/^W\//, '')
