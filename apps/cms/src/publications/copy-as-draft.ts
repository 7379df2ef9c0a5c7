import type { CollectionBeforeOperationHook } from 'payload'

/** Hook: a copy of a published record is a draft, however it is made; publishing it is a decision of its own. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID ? { ...args, draft: true } : args
