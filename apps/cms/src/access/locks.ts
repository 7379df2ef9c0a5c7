import type { Access, SanitizedConfig } from 'payload'
import { isColleague } from './colleague.ts'
import { atTheDesk } from './rules.ts'

/** For others nothing instead of a refusal: Payload asks for locks to draw anybody's first page. */
const read: Access = ({ req }) => isColleague({ req }) || (Boolean(req.user) && { id: { exists: false } })

/** Payload shows whoever signs in which records are being edited, and lets them lock any; a partner is told nothing. */
export function locksAtTheDesk(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload keeps its locks elsewhere now: see that partners do not read them.')
  Object.assign(locks.access, { read, create: atTheDesk, update: atTheDesk, delete: atTheDesk })
  return config
}
