import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

const values = new Set(['text', 'textarea', 'number', 'date', 'select', 'relationship', 'upload', 'array'])

/**
 * Hook: what was empty in an old version is empty again when that comes back. MongoDB leaves out what is not there, and Payload
 * 3.90 then leaves the value of now in its place.
 */
export const emptyWhenRestored: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  // An image's file belongs to its row.
  if (!req.context.isRestoringVersion || collection.slug === 'media') return data
  const absent = collection.flattenedFields.filter((field) => isPlain(field) && data[field.name] === undefined)
  return { ...data, ...Object.fromEntries(absent.map((field) => [field.name, isList(field) ? [] : null])) }
}

/** Not a localised one: of those the version holds every language. One with a rule of its own may be absent because of it. */
const isPlain = (field: FlattenedField): boolean =>
  values.has(field.type) &&
  !('access' in field && field.access?.update) &&
  !('localized' in field && field.localized) &&
  !('virtual' in field && field.virtual) &&
  !['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'].includes(field.name)

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' || ('hasMany' in field && Boolean(field.hasMany))
