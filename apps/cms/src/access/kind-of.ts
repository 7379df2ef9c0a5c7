import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Kind, kinds } from './matrix.ts'

const custom = z.object({ kind: z.enum(kinds) })

/**
 * The kind that a collection or global names in its config.
 * @throws when it names none: then nobody has said who may change it
 */
export function kindOf(req: Pick<PayloadRequest, 'payload'>, slug: string): Kind {
  const { collections, globals } = req.payload.config
  const config = [...collections, ...globals].find((entity) => entity.slug === slug)
  return custom.parse(config?.custom).kind
}
