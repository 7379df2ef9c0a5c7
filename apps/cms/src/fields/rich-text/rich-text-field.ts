import type { RichTextField } from 'payload'
import { label } from '../../admin/labels.ts'
import { richTextEditor } from './editor.ts'

export const richTextField = (name = 'body', words = label('Text', '內文')): RichTextField => ({
  name,
  type: 'richText',
  label: words,
  localized: true,
  editor: richTextEditor
})
