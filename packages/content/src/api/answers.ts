import { z } from 'zod'
import { day } from '../dates.ts'
import { locales } from '../locales.ts'
import { localizedText } from '../localized.ts'
import { type ChangesPage, changesPage } from '../publication.ts'
import { includes } from './choices.ts'
import {
  type ApiRecord,
  type ApiRecordInOneLanguage,
  type ApiRecordPart,
  recordShapes,
  recordShapesWith
} from './records.ts'
import { reshaped } from './reshaped.ts'
import type { ApiType } from './types.ts'

/** Related records by type, each once, without those that are not public. */
export type Included = { [T in ApiType]?: (ApiRecord<T> | ApiRecordInOneLanguage<T>)[] }

/** A page of a list. */
export interface ListAnswer<Item> {
  items: Item[]
  /** How many the filters leave, on all pages. */
  total: number
  /** Sent as `after` it gives the next page; null on the last one. */
  next: string | null
  /** With `include` only. */
  included?: Included
}

/** Related records of an answer, in all languages or in one. */
const includedOf = (type: ApiType, answered: 'all' | 'one') =>
  z.looseObject(
    Object.fromEntries(includes[type].map((each) => [each, z.array(recordShapes(each)[answered]).optional()]))
  ) as unknown as z.ZodType<Included> // made of these types

const beside = (type: ApiType, answered: 'all' | 'one' | 'part'): Record<string, z.ZodType> =>
  includes[type].length === 0
    ? {}
    : {
        included: (answered === 'part'
          ? z.union([includedOf(type, 'all'), includedOf(type, 'one')])
          : includedOf(type, answered)
        ).optional()
      }

/** The answer of a list in its three shapes: `locale=all`, `locale=` one language, `fields=`. */
export const listAnswers = <T extends ApiType>(type: T) => {
  const { all, one, part } = recordShapes(type)
  const list = <Item>(item: z.ZodType<Item>, answered: 'all' | 'one' | 'part'): z.ZodType<ListAnswer<Item>> =>
    z.looseObject({
      items: z.array(item),
      total: z.int().nonnegative().meta({ description: 'How many records the filters leave, on all pages.' }),
      next: z
        .string()
        .nullable()
        .meta({ description: 'Sent as `after` it gives the next page; null on the last one.' }),
      ...beside(type, answered)
    })
  return { all: list(all, 'all'), one: list(one, 'one'), part: list(part, 'part') }
}

/** The answer of one record in its three shapes. */
export interface RecordAnswers<T extends ApiType> {
  all: z.ZodType<ApiRecord<T> & { included?: Included }>
  one: z.ZodType<ApiRecordInOneLanguage<T> & { included?: Included }>
  part: z.ZodType<ApiRecordPart<T> & { included?: Included }>
}

export const recordAnswers = <T extends ApiType>(type: T): RecordAnswers<T> =>
  recordShapesWith(type, {
    all: beside(type, 'all'),
    one: beside(type, 'one'),
    part: beside(type, 'part')
  }) as unknown as RecordAnswers<T> // its record, and `included`

/** A page of the log, as the API answers it: the contract's, and whatever a later version adds. */
export const changesAnswer = reshaped(changesPage) as z.ZodType<ChangesPage>

/** Why there is no other answer (RFC 9457, `application/problem+json`). */
export const problem = z
  .looseObject({
    title: z.string().meta({ description: 'What is wrong, in a few words.' }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What to do, in a sentence.' }),
    parameter: z.string().optional().meta({ description: 'The parameter that is wrong.' }),
    value: z.string().optional().meta({ description: 'What was sent in it.' }),
    parameters: z.array(z.string()).optional().meta({ description: 'The parameters that the address takes.' }),
    allowed: z
      .array(z.string())
      .optional()
      .meta({ description: 'The values that the parameter takes, where they can be listed.' }),
    retryAfter: z.int().optional().meta({ description: 'Seconds to wait (429, 503).' }),
    perMinute: z.int().optional().meta({ description: 'The points of work a minute that the limits allow (429).' }),
    withdrawnOn: day.optional().meta({ description: 'Of a withdrawn record (410): since when.' }),
    reason: reshaped(localizedText)
      .nullable()
      .optional()
      .meta({ description: 'Of a withdrawn record: why, if somebody said so.' }),
    reasonLocale: z.enum(locales).optional().meta({ description: 'The language the reason was written in.' })
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problem>
