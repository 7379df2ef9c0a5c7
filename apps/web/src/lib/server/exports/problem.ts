import { open } from '../answers/open.ts'

/** Tells a program what is wrong with its question (RFC 9457); `members` say it once more for machines. */
export const problem = (
  status: number,
  title: string,
  detail: string,
  members: Record<string, unknown> & { retryAfter?: number } = {}
): Response =>
  new Response(JSON.stringify({ title, status, detail, ...members }), {
    status,
    headers: {
      ...open,
      'content-type': 'application/problem+json',
      ...(members.retryAfter !== undefined && {
        'retry-after': String(members.retryAfter),
        'access-control-expose-headers': 'Retry-After'
      })
    }
  })
