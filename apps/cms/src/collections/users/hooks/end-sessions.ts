import type { CollectionBeforeChangeHook } from 'payload'

/** Hook: a new password or role ends every session of the account. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const changed = Boolean(data.password) || (data.role !== undefined && data.role !== originalDoc?.role)
  return operation === 'update' && changed ? { ...data, sessions: [] } : data
}
