import { z } from 'zod'
import { badValue, Refusal } from './refusal.ts'

const number = /^-?\d+(\.\d+)?$/

/**
 * Reads the parameters of an address by their schema: lists are parted by commas or repeated, as the schema's `explode` says.
 * An empty value counts as none, as forms send it.
 * @throws Refusal 400 that names the parameter and what it takes
 */
export function readQuery<T extends z.ZodObject>(search: URLSearchParams, schema: T): z.output<T> {
  const parameters = Object.keys(schema.shape)
  const given = new URLSearchParams([...search].filter(([, value]) => value !== ''))
  const raw: Record<string, unknown> = {}
  for (const [name, text] of search) {
    const wanted = partOf(schema, name)
    if (!wanted)
      throw new Refusal(
        400,
        'Unknown parameter',
        `There is no parameter “${name}”. There are: ${parameters.join(', ')}.`,
        {
          parameter: name,
          value: text,
          parameters
        }
      )
    if (text !== '') raw[name] = valueOf(name, given.getAll(name), wanted)
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw refusalOf(parsed.error, given, schema)
}

function valueOf(name: string, texts: string[], schema: z.core.$ZodType): unknown {
  const meant = meaning(schema)
  if (meant instanceof z.ZodArray && !partedByCommas(schema)) return texts
  const [text = '', second] = texts
  if (second !== undefined) throw badValue(name, second, 'It takes one value, and got two.')
  if (meant instanceof z.ZodArray) return text.split(',')
  if (meant instanceof z.ZodTuple) return text.split(',').map(numeric)
  return meant instanceof z.ZodNumber ? numeric(text) : text
}

const numeric = (text: string): number | string => (number.test(text.trim()) ? Number(text) : text)

/** The schema of one parameter. */
const partOf = (schema: z.ZodObject, name: string): z.core.$ZodType | undefined =>
  Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.core.$ZodType) : undefined // a shape is made of schemas

/** What an optional parameter is when it is there. */
const meaning = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema

const partedByCommas = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodType &&
  (schema.meta() as { param?: { explode?: boolean } } | undefined)?.param?.explode === false

function refusalOf(error: z.ZodError, given: URLSearchParams, schema: z.ZodObject): Refusal {
  const [issue] = error.issues
  const name = String(issue?.path[0] ?? '')
  const meant = partOf(schema, name)
  const values = issue && 'values' in issue ? issue.values.map(String) : undefined
  const wrong = typeof issue?.path[1] === 'number' ? partsOf(name, given)[issue.path[1]] : undefined
  const { description = '' } = meant instanceof z.ZodType ? (meant.meta() ?? {}) : {}
  const means = values ? `It takes: ${values.join(', ')}.` : description
  return badValue(name, wrong ?? given.getAll(name).join(','), means, values)
}

const partsOf = (name: string, given: URLSearchParams): string[] =>
  given.getAll(name).flatMap((text) => text.split(','))
