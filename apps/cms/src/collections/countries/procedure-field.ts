import type { GroupField } from 'payload'
import { label } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { sourcesField } from '../../fields/sources-field.ts'
import { localizedTextField, optionalTextField, webAddressField } from '../../fields/text-fields.ts'

/** The procedure card: what a resident of the country can legally file with a city hall, and how. */
export const procedureField: GroupField = {
  name: 'procedure',
  type: 'group',
  label: label('Procedure card', '程序卡'),
  admin: {
    description: label(
      'What a resident can legally file with a city hall. Only what a source says: name the law or the page below. Readers see the card once the date is filled in.',
      '居民依法可向市政府提交甚麼。只寫有來源可查的，並在下方列明法例或網頁。填妥核實日期後，讀者便會看到。'
    )
  },
  fields: [
    {
      name: 'ways',
      type: 'array',
      label: label('Ways', '方法'),
      labels: { singular: label('Way', '方法'), plural: label('Ways', '方法') },
      admin: { description: label('The easiest first.', '最容易的排最先。') },
      fields: [
        localizedTextField('what', label('What can be filed', '可以提交甚麼'), {
          admin: {
            description: label(
              'Its name and what it does: “Citizens’ proposal: the council must answer it.”',
              '名稱及作用，例如：「市民建議：議會必須回覆。」'
            )
          }
        }),
        optionalTextField('who', label('Who may', '誰可以提交'), { admin: { rows: 1 } }),
        optionalTextField('where', label('Where', '在哪裏提交'), { admin: { rows: 1 } }),
        optionalTextField('when', label('By when', '期限'), { admin: { rows: 1 } }),
        webAddressField('link', label('Official page', '官方網頁'))
      ]
    },
    dayField('verifiedOn', label('Checked against the sources on', '對照來源核實日期')),
    sourcesField()
  ]
}
