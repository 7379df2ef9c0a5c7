import { z } from 'zod'

// Of Lexical's nodes, what matters here: https://lexical.dev/docs/concepts/serialization
const node = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  format: z.unknown().optional(),
  direction: z.unknown().optional(),
  children: z.array(z.unknown()).optional()
})

const state = z.looseObject({ root: node })

export type LexicalNode = z.infer<typeof node>
export type RichText = z.infer<typeof state>

/** @throws ZodError for what no rich text editor has stored */
export const childrenOf = ({ children = [] }: LexicalNode): LexicalNode[] => children.map((child) => node.parse(child))

/** @throws ZodError for what no rich text editor has stored */
export const richTextOf = (value: unknown): RichText => state.parse(value)

/** Bits of a text's format, an integer in a text node alone. */
export const formatOf = ({ format }: LexicalNode): number => z.number().catch(0).parse(format)

export const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1
})
