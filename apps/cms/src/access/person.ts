import type { Locale } from '@detwin/content'
import type { PayloadRequest, TypedUser, Where } from 'payload'
import { z } from 'zod'
import { reference } from '../fields/reference.ts'
import { type Kind, matrix, type Right } from './matrix.ts'

const ids = z
  .array(reference)
  .nullish()
  .transform((list) => list ?? [])

/** The ids of a record's or a person's groups, whether they came as ids or as records. */
export const groupIds = (value: unknown): string[] => ids.catch([]).parse(value)

export const groupsOf = (user: Pick<TypedUser, 'groups'> | null | undefined): string[] => groupIds(user?.groups)

const partner = z
  .union([reference, z.null()])
  .optional()
  .catch(undefined)
  .transform((id) => id ?? undefined)

/** The id of the partner whose people the person is one of. */
export const partnerOf = (user: Pick<TypedUser, 'role' | 'partner'> | null | undefined): string | undefined =>
  user?.role === 'partner' ? partner.parse(user.partner) : undefined

export const languagesOf = (user: Pick<TypedUser, 'languages'>): Locale[] => user.languages ?? []

/**
 * What of a kind the person may do this to: all, nothing, or what the query finds.
 * `own` of something that does not exist yet is true for whoever belongs to a group or partner.
 */
export function reachOf(kind: Kind, right: Right, req: PayloadRequest): boolean | Where {
  const { user } = req
  if (!user) return false
  switch (matrix[kind][right][user.role]) {
    case 'all':
      return true
    case 'own':
      return ownOf(kind, user)
    case 'language':
      return inLanguageOf(user, req.locale)
    default:
      // Also for a role this version does not know.
      return false
  }
}

function ownOf(kind: Kind, user: TypedUser): boolean | Where {
  if (kind === 'account') return { id: { equals: user.id } }
  if (user.role === 'partner') return ownOfPartner(kind, partnerOf(user))
  const own = groupsOf(user)
  if (own.length === 0) return false
  return kind === 'group' ? { id: { in: own } } : { groups: { in: own } }
}

function ownOfPartner(kind: Kind, own: string | undefined): boolean | Where {
  if (!own) return false
  return kind === 'partner' ? { id: { equals: own } } : { partner: { equals: own } }
}

/** Without a language the question is about none in particular: the hook that saves asks again. */
function inLanguageOf(user: TypedUser, locale: PayloadRequest['locale']): boolean | Where {
  const languages: string[] = languagesOf(user)
  if (!locale) return languages.length > 0
  return languages.includes(locale) && { sourceLocale: { not_equals: locale } }
}
