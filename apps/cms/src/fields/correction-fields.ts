import type { ArrayField } from 'payload'
import { label } from '../admin/labels.ts'
import { dayField } from './day-field.ts'
import { optionalTextField } from './text-fields.ts'

/** What was wrong in a text and is put right since: readers see it above the text, dated. */
export const correctionsField: ArrayField = {
  name: 'corrections',
  type: 'array',
  label: label('Corrections', '更正'),
  labels: { singular: label('Correction', '更正'), plural: label('Corrections', '更正') },
  admin: {
    description: label(
      'When a mistake that was public is put right, say so here. Readers see the date and the reason above the text.',
      '已公開的錯誤改正後，請在此說明。讀者會在正文上方看到日期及原因。'
    )
  },
  fields: [
    dayField('on', label('Corrected on', '更正日期')),
    optionalTextField('reason', label('What was wrong', '錯在哪裏'), { admin: { rows: 2 } })
  ]
}

/** Asked before a record is withdrawn; its old address then tells it, with the day. */
export const withdrawalReasonField = optionalTextField(
  'withdrawalReason',
  label('Reason, if you withdraw it', '撤下的原因'),
  {
    admin: {
      position: 'sidebar',
      rows: 2,
      description: label(
        'Save this before you unpublish. Its address then tells readers the day and this reason.',
        '請先儲存，再按「取消發佈」。原網址會向讀者說明撤下的日期及這個原因。'
      )
    }
  }
)
