import type { TextField } from 'payload'
import { label } from '../../admin/labels.ts'

/** Names that only the search knows. */
export const aliasesField: TextField = {
  name: 'aliases',
  type: 'text',
  hasMany: true,
  label: label('Also known as', '別名'),
  admin: {
    description: label(
      'Short, old or other names that people type when they look for this place, such as gbg for Gothenburg. Press Enter after each. Names in other languages belong in the field above, one a language.',
      '簡稱、舊稱或其他地區的譯名，供搜尋之用，例如 gbg（哥德堡）、雪梨（悉尼）。每項輸入後按 Enter。其他語言的正式名稱請填在上面的名稱欄，每種語言一個。'
    )
  }
}
