import { z } from 'zod'
import { day } from '../dates.ts'
import { locales } from '../locales.ts'
import { recordSchemas } from '../records/index.ts'
import { sha256Hex } from '../records/reference.ts'
import { hasTexts, reshaped } from './reshaped.ts'
import { type InOneLanguage, shownText } from './texts.ts'
import { type ApiType, apiTypeNames, apiTypes, type DocumentOf } from './types.ts'

export const licence = z
  .looseObject({
    name: z.string().meta({ description: 'Short name, such as CC BY 4.0.' }),
    url: z.url().meta({ description: 'The text of the licence.' })
  })
  .meta({ id: 'Licence' })

export type Licence = z.infer<typeof licence>

/** What the API says about a record beside its document. Times are ISO 8601, UTC. */
export const recordMeta = z
  .looseObject({
    revision: z.int().positive().meta({ description: 'Goes up by one with each publication of the record.' }),
    hash: sha256Hex.meta({
      description:
        'SHA-256 of the canonical JSON (RFC 8785) of the record without `meta`, as it is with `locale=all`, without ' +
        '`fields` and `asOf`.'
    }),
    firstPublishedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime().meta({ description: 'When the present revision was published.' }),
    url: z.url().meta({ description: 'Leads to the page for people, wherever it moves.' }),
    api: z.url().meta({ description: 'The permanent address of the record in this API.' }),
    pages: z
      .partialRecord(z.enum(locales), z.url())
      .meta({ description: 'The pages for people, by the languages they are in. Empty for a source, which has none.' }),
    licence,
    asOf: z
      .looseObject({
        day,
        open: z.array(z.string()).meta({
          description:
            'Ids of events that may or may not have happened by that day, since their dates are not known so exactly. ' +
            'They do not count for the status.'
        })
      })
      .optional()
      .meta({ description: 'With `asOf` only: for which day `status`, `statusSince` and `statusCertainty` are.' })
  })
  .meta({ id: 'RecordMeta' })

export type RecordMeta = z.infer<typeof recordMeta>

/** A record as the API serves it: the contract's document, and `meta`. */
export type ApiRecord<T extends ApiType> = DocumentOf<T> & { meta: RecordMeta }

/** The same with `locale=` one language. */
export type ApiRecordInOneLanguage<T extends ApiType> = InOneLanguage<DocumentOf<T>> & { meta: RecordMeta }

/** The same with `fields=`: those that were named, and always `type` and `id`. */
export type ApiRecordPart<T extends ApiType> = Partial<ApiRecord<T> | ApiRecordInOneLanguage<T>> &
  Pick<DocumentOf<T>, 'type' | 'id'>

/** How a record is answered: in all languages, in one, or only the fields that were named. */
type Answered = 'all' | 'one' | 'part'

type Shape = Record<string, z.ZodType>

function shapeOf(type: ApiType, text?: z.ZodType): Shape {
  const fields = Object.entries<z.core.$ZodType>(recordSchemas[apiTypes[type]].shape)
  const shape = Object.fromEntries(fields.map(([name, schema]) => [name, reshaped(schema, text)]))
  return { ...shape, meta: recordMeta }
}

/** What each way of answering makes of a type's shape. */
const shapes: Record<Answered, (type: ApiType) => Shape> = {
  all: (type) => shapeOf(type),
  one: (type) => shapeOf(type, shownText),
  part: (type) => {
    const one = shapes.one(type)
    const either = Object.entries(shapes.all(type)).map(([name, schema]): [string, z.ZodType] => {
      if (name === 'type' || name === 'id') return [name, schema]
      const inOne = one[name]
      return [name, (hasTexts(schema) && inOne ? z.union([schema, inOne]) : schema).optional()]
    })
    return Object.fromEntries(either)
  }
}

const named: Record<Answered, string> = { all: '', one: 'InOneLanguage', part: 'Part' }

const nameOf = (type: ApiType): string => apiTypes[type].replace(/^./, (letter) => letter.toUpperCase())

const shapeNamed = (type: ApiType, answered: Answered): z.ZodType =>
  z.looseObject(shapes[answered](type)).meta({ id: nameOf(type) + named[answered] })

// One schema a type and shape, so that documentation says it once.
const made = Object.fromEntries(
  apiTypeNames.map((type) => [
    type,
    { all: shapeNamed(type, 'all'), one: shapeNamed(type, 'one'), part: shapeNamed(type, 'part') }
  ])
)

/** A record in its three shapes. */
export interface RecordShapes<T extends ApiType> {
  all: z.ZodType<ApiRecord<T>>
  one: z.ZodType<ApiRecordInOneLanguage<T>>
  part: z.ZodType<ApiRecordPart<T>>
}

// TypeScript does not follow a schema that is made from another: the types say what `shapes` makes.
export const recordShapes = <T extends ApiType>(type: T): RecordShapes<T> => made[type] as unknown as RecordShapes<T>

/** The same with members that stand beside those of the record. */
export const recordShapesWith = (type: ApiType, also: Record<Answered, Shape>): Record<Answered, z.ZodType> => ({
  all: z.looseObject({ ...shapes.all(type), ...also.all }),
  one: z.looseObject({ ...shapes.one(type), ...also.one }),
  part: z.looseObject({ ...shapes.part(type), ...also.part })
})

/** True for records that say anything in a language: of the others there is one shape less. */
export const isTranslated = (type: ApiType): boolean => hasTexts(recordSchemas[apiTypes[type]])

/** The names that `fields` takes for a type. */
export const fieldNames = (type: ApiType): [string, ...string[]] => [
  'meta',
  ...Object.keys(recordSchemas[apiTypes[type]].shape)
]
