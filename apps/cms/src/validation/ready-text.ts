import { hasText } from '@payloadcms/richtext-lexical/shared'
import { label } from '../admin/labels.ts'
import type { Check } from './refuse-unready.ts'

/** A text needs a body in the language it is written in; translations may follow later. */
export const readyText: Check = ({ body, sourceLocale }, req) => {
  const inSource = !req.locale || req.locale === 'all' || req.locale === sourceLocale
  return inSource && !hasText(body as Parameters<typeof hasText>[0]) // Lexical state, as the field stores it
    ? [{ path: 'body', message: label('Write the text before you publish.', '發布前請先填寫內文。') }]
    : []
}
