import type { CollectionConfig } from 'payload'

/** Sources are shown as their pages wrote them; every other record has texts of ours. */
export const isTranslated = ({ fields }: Pick<CollectionConfig, 'fields'>): boolean =>
  fields.some((field) => 'name' in field && field.name === 'translationState')
