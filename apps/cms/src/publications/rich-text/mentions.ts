import { z } from 'zod'
import { reference } from '../../fields/reference.ts'
import type { LexicalState } from './body-html.ts'

const node = z.looseObject({ type: z.string(), children: z.array(z.unknown()).optional() })
const upload = z.looseObject({ type: z.literal('upload'), relationTo: z.literal('media'), value: reference })
const sourceReference = z.looseObject({
  type: z.literal('inlineBlock'),
  fields: z.looseObject({ blockType: z.literal('sourceReference'), source: reference })
})

export interface Mentions {
  /** In the order of first appearance. */
  sources: string[]
  media: string[]
}

/** The records that texts refer to. */
export function mentions(states: readonly LexicalState[]): Mentions {
  const sources = new Set<string>()
  const media = new Set<string>()
  const visit = (value: unknown): void => {
    const source = sourceReference.safeParse(value).data
    if (source) sources.add(source.fields.source)
    const image = upload.safeParse(value).data
    if (image) media.add(image.value)
    for (const child of node.safeParse(value).data?.children ?? []) visit(child)
  }
  for (const state of states) visit(state.root)
  return { sources: [...sources], media: [...media] }
}
