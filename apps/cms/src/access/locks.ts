import type { SanitizedConfig } from 'payload'
import { atTheDesk } from './rules.ts'

/** Payload shows whoever signs in which records are being edited, and lets them lock any; a partner is told nothing. */
export function locksAtTheDesk(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) throw new Error('Payload keeps its locks elsewhere now: see that partners do not read them.')
  Object.assign(locks.access, { read: atTheDesk, create: atTheDesk, update: atTheDesk, delete: atTheDesk })
  return config
}
