import { defaultLocale } from '@detwin/content'
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

/**
 * Hook: a REST call that names no language means the default one. With `fallback: false` Payload 3.90 would save its
 * texts under no language at all, and lose those of the record.
 */
export const inDefaultLocale: CollectionBeforeOperationHook & GlobalBeforeOperationHook = ({ args, req }) => {
  req.locale ??= defaultLocale
  return args
}
