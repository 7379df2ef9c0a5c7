import type { CollectionConfig, CustomComponent } from 'payload'

/** The button beside Publish. */
export const undoLastPublication: CustomComponent = '/undo/undo-last-publication.tsx#UndoLastPublication'

/** The admin options of a collection, with the button that undoes a record's last publication. */
export const withUndo = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    edit: {
      ...admin?.components?.edit,
      beforeDocumentControls: [undoLastPublication, ...(admin?.components?.edit?.beforeDocumentControls ?? [])]
    }
  }
})
