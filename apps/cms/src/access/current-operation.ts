import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'

const remembered = z.object({ restores: z.boolean(), draft: z.boolean() })

/** What is being done, which Payload does not tell its access functions. */
export type CurrentOperation = z.infer<typeof remembered>

/** Hook: access functions are asked next, and must know whether a draft is saved or the record itself. */
export const rememberOperation: CollectionBeforeOperationHook & GlobalBeforeOperationHook = ({
  args,
  operation,
  req
}: {
  args?: object
  operation: string
  req: PayloadRequest
}): void => {
  if (operation !== 'update' && operation !== 'create' && operation !== 'restoreVersion') return
  const draft = args !== undefined && 'draft' in args && Boolean(args.draft)
  const current: CurrentOperation = { restores: operation === 'restoreVersion', draft }
  req.context.operation = current
}

/** Undefined when nothing is done: the admin only asks which buttons to show. */
export const currentOperation = (req: PayloadRequest): CurrentOperation | undefined =>
  remembered.safeParse(req.context.operation).data
