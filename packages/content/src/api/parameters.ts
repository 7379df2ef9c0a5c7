import { z } from 'zod'
import { day } from '../dates.ts'
import { locales } from '../locales.ts'
import { statuses } from '../status.ts'
import { includes, sortKeys } from './choices.ts'
import { fieldNames } from './records.ts'
import type { ApiType } from './types.ts'

/** A list in one parameter, its values parted by commas: `fields=status,meta`. Other lists repeat the parameter. */
const commas = { param: { style: 'form', explode: false } } as const

const word = z.string().min(1).max(100)

export const locale = z
  .enum(['all', ...locales])
  .optional()
  .meta({
    description:
      'A language of the site as a BCP 47 tag: each localised text is then `{text, locale, state, from?}` in that language, or in ' +
      'the source language of its record where there is no translation. `all`, the usual, gives every public language.',
    example: 'all'
  })

const recordParameters = (type: ApiType) => ({
  locale,
  fields: z
    .array(z.enum(fieldNames(type)))
    .optional()
    .meta({ ...commas, description: 'Only these members of each record, and always `type` and `id`.' }),
  ...(includes[type].length > 0 && {
    include: z
      .array(z.enum(includes[type]))
      .optional()
      .meta({
        ...commas,
        description: 'Records of these types that the answered ones name by id come along in `included`.'
      })
  })
})

const listParameters = (type: ApiType) => ({
  ...recordParameters(type),
  sort: z
    .enum(sortKeys[type].flatMap((key) => [key, turned(key)]))
    .optional()
    .meta({
      description:
        `What the list is sorted by; \`-\` turns it round. Without it: \`${sortKeys[type][0]}\`. Records of which it is not known ` +
        'come last in either direction, and equals are sorted by id. Only `firstPublishedAt` never changes: by anything else a ' +
        'record that is edited while somebody turns the pages may be met twice or not at all. `changes` tells what was edited.'
    }),
  limit: z.int().min(1).max(100).optional().meta({ description: 'Records a page: 20 without it.', example: 20 }),
  after: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({
      description:
        'The `next` of the page before. It belongs to one question: only `limit` may differ. A list sorted by `firstPublishedAt` ' +
        'misses nothing over its pages; `sort` says what may happen in other orders.'
    }),
  updatedAfter: z
    .union([z.iso.datetime({ offset: true }), day])
    .optional()
    .meta({
      description:
        'Published, or published anew, at this time (ISO 8601) or later; a day means from its beginning (UTC).'
    })
})

const turned = (key: string): string => (key.startsWith('-') ? key.slice(1) : `-${key}`)

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .optional()
const q = (what: string) => word.optional().meta({ description: `A part of ${what}, in any language or spelling.` })
const year = z
  .string()
  .regex(/^\d{4}$/)
  .optional()
const group = word.optional()
const province = word
  .optional()
  .meta({ description: 'Of the Chinese side: the last part of the province’s address, such as `zhejiang`.' })
const status = z
  .array(z.enum(statuses))
  .optional()
  .meta({ description: 'Any of these; repeat it for more: `status=ended&status=lapsed`.' })

const [west, north] = [z.number().min(-180).max(180), z.number().min(-90).max(90)]

const places = {
  bbox: z
    .tuple([west, north, west, north])
    .optional()
    .meta({
      ...commas,
      description:
        'West, south, east, north in degrees (WGS 84, RFC 7946 5). A box whose west is east of its east spans 180°.'
    }),
  near: z
    .tuple([west, north])
    .optional()
    .meta({ ...commas, description: 'Longitude, latitude in degrees: places within `distance` of it.' }),
  distance: z.number().gt(0).max(20_100).optional().meta({
    description: 'Kilometres around `near` along the ground: 100 without it.',
    example: 100
  })
}

export const asOf = day.optional().meta({
  description:
    'A day up to today. `status`, `statusSince` and `statusCertainty` are then computed from the events that had happened ' +
    'by the end of it, as far as the record knows now: later findings and corrections about that time count, since this tells ' +
    'what was, and not what the site said. An event dated no more exactly than a month or a year counts from its last day on; ' +
    '`meta.asOf.open` names those that may have happened. An agreement that began later is not there yet. Everything else of the ' +
    'record is as it is today.',
  example: '2020-12-31'
})

const filters = {
  agreements: {
    country: country.meta({ description: 'Of the city abroad: ISO 3166-1, two letters.' }),
    status,
    statusYear: z
      .union([z.literal('unknown'), z.string().regex(/^\d{4}$/)])
      .optional()
      .meta({ description: 'The year in which the present status began, or `unknown`.' }),
    province,
    chinaCity: word.optional().meta({ description: 'The Chinese side: the last part of its address, or its id.' }),
    city: word.optional().meta({ description: 'The city abroad: the last part of its address, or its id.' }),
    group: group.meta({
      description: 'A group that published news about the city abroad: the last part of its address, or its id.'
    }),
    q: q('the name of the city abroad'),
    ...places,
    asOf
  },
  cities: {
    country: country.meta({ description: 'ISO 3166-1, two letters; CN for the Chinese side.' }),
    status: status.meta({
      description: 'Of an agreement of the city, on either side: any of these; repeat it for more.'
    }),
    province,
    q: q('its name'),
    ...places
  },
  countries: { q: q('its name') },
  groups: { country: country.meta({ description: 'Where the group is: ISO 3166-1, two letters.' }), q: q('its name') },
  news: {
    country: country.meta({ description: 'Of a city the post is about: ISO 3166-1, two letters.' }),
    city: word.optional().meta({ description: 'A city the post is about: the last part of its address, or its id.' }),
    group: group.meta({ description: 'Whose post it is: the last part of the group’s address, or its id.' }),
    year: year.meta({ description: 'Of its date.' }),
    q: q('its title or summary')
  },
  sources: { q: q('its title, publisher or address') },
  statements: {
    group: group.meta({ description: 'A group that signed it: the last part of its address, or its id.' }),
    year: year.meta({ description: 'Of its date.' }),
    q: q('its title or summary')
  }
} satisfies Record<ApiType, z.core.$ZodLooseShape>

/** The parameters of a list, by type: what an address may ask, and nothing else. */
export const listQuery = {
  agreements: z.strictObject({ ...filters.agreements, ...listParameters('agreements') }),
  cities: z.strictObject({ ...filters.cities, ...listParameters('cities') }),
  countries: z.strictObject({ ...filters.countries, ...listParameters('countries') }),
  groups: z.strictObject({ ...filters.groups, ...listParameters('groups') }),
  news: z.strictObject({ ...filters.news, ...listParameters('news') }),
  sources: z.strictObject({ ...filters.sources, ...listParameters('sources') }),
  statements: z.strictObject({ ...filters.statements, ...listParameters('statements') })
}

export type ListQuery<T extends ApiType> = z.infer<(typeof listQuery)[T]>

/** The parameters of one record. */
export const recordQuery = {
  agreements: z.strictObject({ ...recordParameters('agreements'), asOf }),
  cities: z.strictObject(recordParameters('cities')),
  countries: z.strictObject(recordParameters('countries')),
  groups: z.strictObject(recordParameters('groups')),
  news: z.strictObject(recordParameters('news')),
  sources: z.strictObject(recordParameters('sources')),
  statements: z.strictObject(recordParameters('statements'))
}

export type RecordQuery<T extends ApiType> = z.infer<(typeof recordQuery)[T]>

/** The parameters of `changes`. */
export const changesQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'The `cursor` of the answer before; without it the answer starts from nothing.' }),
  limit: z.int().min(1).max(1000).optional().meta({ description: 'Entries a page: 500 without it.', example: 100 })
})

export type ChangesQuery = z.infer<typeof changesQuery>
