import { Converter } from 'opencc-js'

/** From the characters of Hong Kong to those of the mainland, by OpenCC's own tables. */
const convert = Converter({ from: 'hk', to: 'cn' })

/** A text, or a rich text with every word in it, in Simplified characters; nothing else of it changes. */
export function simplified(value: unknown): unknown {
  if (typeof value === 'string') return convert(value)
  return words(value)
}

/** Only what readers read: a link's address or an id is no text. */
function words(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(words)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'text' && typeof part === 'string' ? convert(part) : words(part)
    ])
  )
}
