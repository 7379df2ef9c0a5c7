import type { CollectionConfig } from 'payload'

/** Gives the form of a collection what draws every row that is added. */
export const withAddedRows = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      edit: {
        ...config.admin?.components?.edit,
        beforeDocumentControls: [
          ...(config.admin?.components?.edit?.beforeDocumentControls ?? []),
          '/admin/added-rows.tsx#AddedRows'
        ]
      }
    }
  }
})
