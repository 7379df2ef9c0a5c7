import { z } from 'zod'
import { label } from '../admin/labels.ts'
import { inSourceLanguage } from './in-source-language.ts'
import type { Check } from './refuse-unready.ts'

/** A text needs a body in the language it is written in; translations may follow later. */
export const readyText: Check = (candidate, req) => {
  const root = z.looseObject({ root: z.unknown() }).safeParse(candidate.body).data?.root
  return inSourceLanguage(candidate, req) && !showsSomething(root)
    ? [{ path: 'body', message: label('Write the text before you publish.', '發布前請先填寫內文。') }]
    : []
}

const node = z.looseObject({ type: z.string(), text: z.string().optional(), children: z.array(z.unknown()).optional() })

/** Words or an image; blank lines are nothing. */
function showsSomething(value: unknown): boolean {
  const { type, text, children = [] } = node.safeParse(value).data ?? { type: '' }
  return type === 'upload' || Boolean(text?.trim()) || children.some(showsSomething)
}
