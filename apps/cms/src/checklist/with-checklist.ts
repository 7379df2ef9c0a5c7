import type { CollectionConfig } from 'payload'
import { label } from '../admin/labels.ts'
import { checklistEndpoint } from './endpoint.ts'

/** Gives a collection the list "Before you publish": on top of the sidebar, and over REST. */
export const withChecklist = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  fields: [
    {
      name: 'checklist',
      type: 'ui',
      label: label('Before you publish', '發布前檢查'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/checklist.tsx#Checklist' }
      }
    },
    ...config.fields
  ],
  endpoints: [...(config.endpoints || []), checklistEndpoint(config.slug)]
})
