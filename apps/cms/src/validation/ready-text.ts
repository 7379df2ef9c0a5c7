import { label } from '../admin/labels.ts'
import { showsSomething } from '../fields/rich-text/shows-something.ts'
import { inSourceLanguage } from './in-source-language.ts'
import type { Check } from './refuse-unready.ts'

/** A text needs a body in the language it is written in; translations may follow later. */
export const readyText: Check = (candidate, req) =>
  inSourceLanguage(candidate, req) && !showsSomething(candidate.body)
    ? [{ path: 'body', message: label('Write the text before you publish.', '發布前請先填寫內文。') }]
    : []
