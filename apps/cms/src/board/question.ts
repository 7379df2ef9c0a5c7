import { isLocale, type Locale, locales } from '@detwin/content'
import type { Where } from 'payload'
import { z } from 'zod'
import { columnOf } from './collection.ts'

export const filters = ['all', 'outdated', 'missing', 'waiting', 'drafts', 'unsourced'] as const
export type Filter = (typeof filters)[number]

/** What somebody asks the board; it is the query of the board's address, and every part may be left out. */
export const question = z.object({
  filter: z.enum(filters).catch('all'),
  /** Only one kind of record: the name of its collection. */
  kind: z
    .string()
    .regex(/^[a-z]+$/)
    .optional()
    .catch(undefined),
  /** Only one language. */
  language: z.enum(locales).optional().catch(undefined),
  /** Only the person's own languages and groups. */
  mine: z.literal('1').optional().catch(undefined),
  search: z.string().trim().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1)
})

export type Question = z.infer<typeof question>

/** The person who asks: no languages means all of them. */
export interface Asker {
  languages: readonly Locale[]
  groups: readonly string[]
}

const asker = z.looseObject({
  languages: z.array(z.string()).nullish().catch(null),
  groups: z
    .array(z.union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)]))
    .nullish()
    .catch(null)
})

export function askerOf(user: unknown): Asker {
  const { languages, groups } = asker.parse(user ?? {})
  return { languages: (languages ?? []).filter(isLocale), groups: groups ?? [] }
}

/** The languages a question is about. */
export const languagesOf = ({ language, mine }: Question, { languages }: Asker): readonly Locale[] =>
  language ? [language] : mine && languages.length > 0 ? languages : locales

/** Something in it is not public yet. */
export const isDraft: Where = { progress: { in: ['draft', 'changed'] } }

export const isUnsourced: Where = { lacksSources: { equals: true } }

/** The question as a database understands it. */
export function whereOf(asked: Question, person: Asker): Where {
  const { filter, kind, mine, search } = asked
  const and: Where[] = []
  if (kind) and.push({ records: { equals: kind } })
  if (search) and.push({ title: { contains: search } })
  if (filter === 'drafts') and.push(isDraft)
  else if (filter === 'unsourced') and.push(isUnsourced)
  else if (filter !== 'all')
    and.push({
      or: languagesOf(asked, person).map((locale) => ({ [`states.${columnOf(locale)}`]: { equals: filter } }))
    })
  if (mine && person.groups.length > 0)
    // A record of no group is everybody's.
    and.push({ or: [{ groups: { equals: '' } }, ...person.groups.map((id) => ({ groups: { contains: `|${id}|` } }))] })
  return and.length > 0 ? { and } : {}
}

/** The board's address with this change; a change of what is asked begins at the first page. */
export function addressOf(asked: Question, change: Partial<Question>): string {
  const { page, filter, ...next } = { ...asked, page: 1, ...change }
  const pairs = Object.entries({ ...next, ...(filter !== 'all' && { filter }), ...(page > 1 && { page }) })
  const query = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, String(value)]] : [])))
  return query.size > 0 ? `/admin?${query}` : '/admin'
}
