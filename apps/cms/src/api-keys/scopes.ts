import { type Label, label } from '../admin/labels.ts'

/** What a key may be used for. Everything there is, exports too, is reading. */
const scopes = ['read'] as const

type Scope = (typeof scopes)[number]

const words: Record<Scope, Label> = {
  read: label('Reading: records, changes, exports', '讀取：紀錄、變更、匯出')
}

export const scopeOptions = scopes.map((value) => ({ value, label: words[value] }))
