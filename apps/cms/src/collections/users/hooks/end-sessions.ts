import type { CollectionBeforeChangeHook } from 'payload'

/** Hook: a new password or role ends every session of the account, also the one that asked: it may be stolen. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const newPassword = Boolean(data.password)
  // Payload hides it from the hooks that follow.
  if (newPassword) req.context.newPassword = originalDoc?.id
  // Payload would keep the session that sets a password.
  if (newPassword && req.user?.id === originalDoc?.id) delete (req.user as { _sid?: string })._sid
  return newPassword || data.role !== originalDoc?.role ? { ...data, sessions: [] } : data
}
