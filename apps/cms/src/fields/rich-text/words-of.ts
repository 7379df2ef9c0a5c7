import { z } from 'zod'

const node = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  children: z.array(z.unknown()).optional()
})

const state = z.looseObject({ root: z.unknown() })

/** What begins a line when a text is read as plain words. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'upload', 'horizontalrule', 'linebreak'])

const signs: Record<string, string> = { upload: '▢', inlineBlock: '※', horizontalrule: '―' }

/** The words of a rich text, a block a line; an image is `▢`, a source reference `※`. */
export const wordsOf = (richText: unknown): string =>
  wordsOfNode(state.safeParse(richText).data?.root).replace(/\n\s*/g, '\n').trim()

function wordsOfNode(value: unknown): string {
  const { type, text, children = [] } = node.safeParse(value).data ?? { type: '' }
  return (blocks.has(type) ? '\n' : '') + (text ?? signs[type] ?? '') + children.map(wordsOfNode).join('')
}
