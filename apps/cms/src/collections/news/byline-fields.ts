import type { Field } from 'payload'
import { label } from '../../admin/labels.ts'

/** By whom a post is, as readers see it: its groups, and the pen name of the writer if that person wants. */
export const bylineFields: Field[] = [
  {
    name: 'byline',
    type: 'select',
    defaultValue: 'groups',
    label: label('Readers see it as by', '讀者看到的作者'),
    options: [
      { value: 'groups', label: label('Its groups alone', '只顯示團體') },
      { value: 'writer', label: label('The writer’s pen name, and its groups', '撰寫者筆名及團體') }
    ],
    admin: {
      position: 'sidebar',
      description: label(
        'Only whoever began the post can show their pen name. The account is never public.',
        '只有開始撰寫的人才可顯示其筆名。帳戶資料絕不公開。'
      )
    }
  },
  {
    name: 'writerName',
    type: 'text',
    label: label('Pen name of the writer', '撰寫者筆名'),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.writerName) }
  },
  { name: 'writer', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } }
]
