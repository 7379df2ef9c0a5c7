import type { GroupField, TextFieldSingleValidation } from 'payload'
import { label, say } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { sourcesField } from '../../fields/sources-field.ts'
import { optionalTextField, webAddressField } from '../../fields/text-fields.ts'

// Loose on purpose: the contract checks it at publication; this says early what is plainly not an address.
const emailOrNothing: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
    ? true
    : say(
        req,
        label('Write one e-mail address, such as clerk@city.example.', '請填寫一個電郵地址，例如 clerk@city.example。')
      )

/** Where anybody may write to the council. */
export const contactField: GroupField = {
  name: 'contact',
  type: 'group',
  label: label('Contact of the council', '市政府聯絡方法'),
  admin: {
    description: label(
      'Public addresses of an office, never of a person. Readers see them, with the date, once an address and the date are filled in.',
      '只填寫部門公開的聯絡方法，切勿填寫個人的。填妥聯絡方法及核實日期後，讀者便會看到兩者。'
    )
  },
  fields: [
    optionalTextField('office', label('Office', '部門'), {
      admin: { rows: 1, description: label('Who answers, such as “City clerk”.', '由誰處理，例如「市秘書處」。') }
    }),
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'text', label: label('E-mail', '電郵'), validate: emailOrNothing },
        webAddressField('form', label('Page to write on', '網上表格網址')),
        dayField('verifiedOn', label('Seen to be right on', '核實日期'))
      ]
    },
    sourcesField('sources', label('Where this is published', '資料來源'))
  ]
}
