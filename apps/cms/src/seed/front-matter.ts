import { z } from 'zod'

const fields = z.strictObject({ title: z.string().min(1), summary: z.string().min(1).optional() })

// Lines of `key: value` between two lines of three hyphens, then the text. Values are plain: no YAML.
const document = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** @throws when the text has no front matter, or a field that is not known */
export function parseFrontMatter(text: string): { title: string; summary: string | null; body: string } {
  const [, head, body] = document.exec(text.normalize('NFC')) ?? []
  if (head === undefined || body === undefined) throw new Error('A text starts with its front matter.')
  const pairs = head.split('\n').map((line) => {
    const colon = line.indexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2).trim()]
  })
  const { title, summary } = fields.parse(Object.fromEntries(pairs))
  return { title, summary: summary ?? null, body: `${body.trim()}\n` }
}
