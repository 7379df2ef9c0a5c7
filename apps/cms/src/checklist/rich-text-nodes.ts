import { z } from 'zod'
import { reference } from '../fields/reference.ts'

const node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })
const state = z.looseObject({ root: z.unknown().optional() })

type Node = z.infer<typeof node>

/** Every node of a rich text, in the order a reader meets them. */
export function nodesOf(richText: unknown): Node[] {
  const visit = (value: unknown): Node[] => {
    const found = node.safeParse(value).data
    return found ? [found, ...(found.children ?? []).flatMap(visit)] : []
  }
  return visit(state.safeParse(richText).data?.root)
}

const heading = z.looseObject({ type: z.literal('heading'), tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) })
const text = z.looseObject({ text: z.string() })

/** The headings with their level and words. */
export const headingsOf = (richText: unknown): { level: number; words: string }[] =>
  nodesOf(richText).flatMap((value) => {
    const found = heading.safeParse(value).data
    const words = nodesOf({ root: value }).flatMap((inner) => text.safeParse(inner).data?.text ?? [])
    return found ? [{ level: Number(found.tag.slice(1)), words: words.join('') }] : []
  })

const link = z.looseObject({
  type: z.enum(['link', 'autolink']),
  fields: z.union([
    z.looseObject({
      linkType: z.literal('internal'),
      doc: z.looseObject({ relationTo: z.string(), value: reference })
    }),
    z.looseObject({ url: z.string() })
  ])
})

export interface Links {
  /** Whole addresses. */
  urls: string[]
  records: { collection: string; id: string }[]
}

export function linksOf(richText: unknown): Links {
  const found = nodesOf(richText).flatMap((value) => link.safeParse(value).data?.fields ?? [])
  const urls = found.flatMap((fields) => ('doc' in fields ? [] : typeof fields.url === 'string' ? [fields.url] : []))
  const records = found.flatMap((fields) => {
    const inner = z.object({ doc: z.looseObject({ relationTo: z.string(), value: reference }) }).safeParse(fields).data
    return inner ? [{ collection: inner.doc.relationTo, id: inner.doc.value }] : []
  })
  return { urls: [...new Set(urls)], records }
}
