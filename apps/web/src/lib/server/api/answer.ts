import { open } from '../answers/open.ts'

/** An answer in JSON that pages of other sites may read, with its links. */
export const jsonAnswer = (body: unknown, links: readonly string[], headers: Record<string, string> = {}): Response =>
  // As bytes: Response would copy a text twice on its way to them.
  writtenAnswer(Buffer.from(JSON.stringify(body)), links, headers)

/** The same for a body that is JSON already. */
export const writtenAnswer = (
  json: Buffer<ArrayBuffer>,
  links: readonly string[],
  headers: Record<string, string> = {}
): Response =>
  new Response(json, {
    headers: {
      ...open,
      'access-control-expose-headers': 'Link, ETag',
      'content-type': 'application/json',
      ...(links.length > 0 && { link: links.join(', ') }),
      ...headers
    }
  })

export const linkTo = (address: string, relation: string): string => `<${address}>; rel="${relation}"`
