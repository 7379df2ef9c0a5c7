import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip' | 'identity'

// Browsers send a handful of different headers; reading one costs more than the rest of a kept answer.
const known = new LRUCache<string, Encoding>({ max: 200 })

/** The best encoding a reader takes (RFC 9110 12.5.3), the smallest of those he likes equally. */
export function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const seen = known.get(header)
  if (seen) return seen
  const encoding = choose(header)
  if (header.length < 200) known.set(header, encoding)
  return encoding
}

function choose(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(coding, q ? Number.parseFloat(q.slice(2)) || 0 : 1)
  }
  const weight = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0
  const [br, gzip] = [weight('br'), weight('gzip')]
  // Who refuses everything gets the plain bytes: better than nothing.
  if (Math.max(br, gzip) < (weights.get('identity') ?? 0.0001)) return 'identity'
  return br >= gzip ? 'br' : 'gzip'
}
