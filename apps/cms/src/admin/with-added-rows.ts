import type { CollectionConfig, CustomComponent } from 'payload'

/** What draws every row that is added to a form. */
export const addedRows: CustomComponent = '/admin/added-rows.tsx#AddedRows'

/** Gives it to the form of a collection. */
export const withAddedRows = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      edit: {
        ...config.admin?.components?.edit,
        beforeDocumentControls: [...(config.admin?.components?.edit?.beforeDocumentControls ?? []), addedRows]
      }
    }
  }
})
