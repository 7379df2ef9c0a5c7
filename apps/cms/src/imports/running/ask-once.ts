import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rememberNames } from '../../collections/agreements/hooks/give-title.ts'
import { rememberFreeSlugs } from '../../fields/slug/slug-field.ts'
import { rememberLastPublications } from '../../publications/last-publication.ts'
import { recordTypeOf } from '../../publications/record-types.ts'
import type { Plan } from '../checking/row.ts'
import type { Import } from '../an-import.ts'

const texts = z.array(z.string().nullish()).transform((values) => values.filter((value) => value != null))

/** Asks the database for all rows of a page what the save of each would ask it. */
export async function askOnce(
  req: PayloadRequest,
  { kind, sourceLocale }: Import,
  plans: readonly Plan[]
): Promise<void> {
  const made = plans.filter(({ action }) => action === 'create')
  if (made.length === 0) return
  await rememberLastPublications(
    req,
    recordTypeOf[kind],
    made.map(({ id }) => id)
  )
  if (kind === 'cities') {
    const names = texts.parse(made.map(({ data }) => data.name))
    await rememberFreeSlugs(req, 'cities', names, sourceLocale)
  } else {
    const cities = texts.parse(made.flatMap(({ data }) => [data.city, data.chinaCity]))
    await rememberNames(req, [...new Set(cities)])
  }
}
