import type { OutgoingHttpHeaders } from 'node:http'
import type { Encoding } from './encoding.ts'
import { isForEverybody, type Packed, recoded, shrinks } from './packed.ts'
import type { Rendered } from './rendered.ts'

/** One way to send an answer: its bytes, and its headers as Node writes them fastest, name after value. */
export interface Variant {
  body: Buffer
  headers: string[]
}

/** What a reader is told who has a variant already. */
export interface Unchanged {
  etag: string
  headers: string[]
}

/** Readers ask again after a minute, and are told "not modified" while the snapshot is the same. */
export const freshness = 'public, max-age=60, stale-while-revalidate=600'

// What SvelteKit sets for itself, or is only right for the bytes and the connection it had.
const dropped = new Set(['etag', 'content-length', 'x-sveltekit-page', 'connection', 'keep-alive', 'transfer-encoding'])

/**
 * An answer ready to be sent to anybody. Its bytes are named by the hash of its text, and there are those that somebody
 * wanted: most answers are asked for in one encoding, and what is kept compressed takes a fifth.
 */
export class Answer {
  readonly status: number
  /** May be kept, and sent to others. */
  readonly forEverybody: boolean
  /** Bytes of the text, as it is. */
  readonly length: number
  /** Bytes it takes to keep, once somebody wanted it each way: text shrinks to less than a third. */
  readonly size: number
  readonly #packed: Packed
  readonly #headers: OutgoingHttpHeaders
  readonly #shrinks: boolean
  readonly #variants = new Map<Encoding, Variant>()
  readonly #unchanged = new Map<Encoding, Unchanged>()
  readonly #making = new Map<Encoding, Promise<Variant>>()

  constructor(packed: Packed, ownHeaders: Record<string, string>) {
    const { status, length, encoding, body } = packed
    this.status = status
    this.forEverybody = isForEverybody(packed)
    this.length = length
    this.#packed = packed
    this.#headers = headersOf(packed, { 'cache-control': this.forEverybody ? freshness : 'no-store', ...ownHeaders })
    this.#shrinks = shrinks(packed)
    this.size = this.#shrinks ? Math.ceil((length * 5) / 3) + 6_000 : length + 2_000
    this.#add(encoding, body)
  }

  /** How it is sent to a reader who takes an encoding, if it is there. */
  get(encoding: Encoding): Variant | undefined {
    return this.#variants.get(this.#shrinks ? encoding : 'identity')
  }

  /** The same, made now if it must be: once, however many ask. */
  async make(encoding: Encoding): Promise<Variant> {
    const there = this.get(encoding) ?? this.#making.get(encoding)
    if (there) return there
    const made = recoded(this.#packed.body, this.#packed.encoding, encoding)
      .then((body) => this.#add(encoding, body))
      .finally(() => this.#making.delete(encoding))
    this.#making.set(encoding, made)
    return made
  }

  /** The tag of a variant, and the headers that tell a reader that it is still right: neither needs its bytes. */
  unchanged(encoding: Encoding): Unchanged {
    const sent = this.#shrinks ? encoding : 'identity'
    const there = this.#unchanged.get(sent)
    if (there) return there
    const etag = sent === 'identity' ? `"${this.#packed.hash}"` : `"${this.#packed.hash}-${sent}"`
    const ofBytes = /^content-(encoding|length|type)$/
    const headers = Object.entries(this.#headers).filter(([name]) => !ofBytes.test(name))
    const made = { etag, headers: flat([...headers, ['etag', etag]]) }
    this.#unchanged.set(sent, made)
    return made
  }

  #add(encoding: Encoding, body: Buffer): Variant {
    const { etag } = this.unchanged(encoding)
    const coded = encoding !== 'identity' && { 'content-encoding': encoding }
    const variant = {
      body,
      headers: flat(Object.entries({ ...this.#headers, ...coded, etag, 'content-length': body.length }))
    }
    this.#variants.set(encoding, variant)
    return variant
  }
}

/** What SvelteKit says of an answer, on top of what every answer says. */
export function headersOf(
  rendered: Pick<Rendered, 'headers'>,
  ownHeaders: Record<string, string>
): OutgoingHttpHeaders {
  const given = Object.fromEntries(Object.entries(rendered.headers).filter(([name]) => !dropped.has(name)))
  const vary = [given.vary].flat().filter((name) => name && !/^accept-encoding$/i.test(String(name)))
  return {
    ...ownHeaders,
    ...given,
    vary: [...vary, 'Accept-Encoding'].join(', ')
  }
}

const flat = (headers: [string, OutgoingHttpHeaders[string]][]): string[] =>
  headers.flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((each) => [name, String(each)])
  )
