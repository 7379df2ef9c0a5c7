import type { Field } from 'payload'
import { label } from '../admin/labels.ts'
import { reviewStates, stateLabels } from './states.ts'

/** What the list filters by, what the hook keeps, and the panel in the form. */
export const reviewFields: Field[] = [
  {
    name: 'reviewPanel',
    type: 'ui',
    label: label('Review', '審閱'),
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/review/review-panel.tsx#ReviewPanel' }
    }
  },
  {
    name: 'review',
    type: 'select',
    index: true,
    label: label('Review', '審閱'),
    options: reviewStates.map((value) => ({ value, label: stateLabels[value] })),
    admin: { components: { Field: '/review/no-field.tsx#NoField', Cell: '/review/review-cell.tsx#ReviewCell' } }
  },
  { name: 'sourceTextHash', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
  { name: 'textBy', type: 'text', admin: { hidden: true, disableListColumn: true, disableListFilter: true } }
]
