import type { Field } from 'payload'
import { label } from '../../admin/labels.ts'
import { dayField } from '../../fields/day-field.ts'
import { sourcesField } from '../../fields/sources-field.ts'
import { optionalTextField, partialDateField } from '../../fields/text-fields.ts'
import { certaintyOptions, decisionOptions, eventOptions, reasonOptions, sideOptions } from './options.ts'

/** A dated, sourced thing that happened to an agreement. */
export const eventFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: label('What happened', '發生何事'),
        options: eventOptions,
        admin: { width: '30%' }
      },
      partialDateField('date', label('Date', '日期'), '25%'),
      {
        name: 'certainty',
        type: 'select',
        required: true,
        defaultValue: 'claimed',
        label: label('How sure', '可信程度'),
        options: certaintyOptions,
        // Its words are whole sentences.
        admin: { width: '45%' }
      }
    ]
  },
  {
    type: 'row',
    fields: [
      {
        name: 'decidedBy',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: label('Decided by', '由誰決定'),
        options: decisionOptions,
        admin: { width: '34%' }
      },
      {
        name: 'side',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: label('Which side', '哪一方'),
        options: sideOptions,
        admin: { width: '33%' }
      },
      {
        name: 'reason',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        label: label('Reason', '原因'),
        options: reasonOptions,
        admin: { width: '33%' }
      }
    ]
  },
  optionalTextField('dateNote', label('About the date', '日期說明'), {
    admin: {
      rows: 1,
      description: label('When it is not exact: “by April 2020”.', '日期不確定時填寫：「2020年4月或之前」。')
    }
  }),
  optionalTextField('note', label('In one sentence', '一句說明')),
  sourcesField(),
  {
    type: 'collapsible',
    label: label('Correction', '更正'),
    admin: { initCollapsed: true },
    fields: [
      dayField('correctedOn', label('Corrected on', '更正日期'), {
        admin: {
          description: label(
            'Fill this in when the event proved wrong. It stays readable and no longer counts for the status.',
            '事件證實有誤時填寫。事件仍可閱讀，但不再影響狀態。'
          )
        }
      }),
      optionalTextField('correctionReason', label('Why it was wrong', '錯誤原因'))
    ]
  }
]
