import { z } from 'zod'

const node = z.looseObject({ type: z.string(), text: z.string().optional(), children: z.array(z.unknown()).optional() })

const state = z.looseObject({ root: z.unknown() })

/** Whether a rich text has words or an image; blank lines are nothing. */
export const showsSomething = (richText: unknown): boolean => nodeShows(state.safeParse(richText).data?.root)

function nodeShows(value: unknown): boolean {
  const { type, text, children = [] } = node.safeParse(value).data ?? { type: '' }
  return type === 'upload' || Boolean(text?.trim()) || children.some(nodeShows)
}
