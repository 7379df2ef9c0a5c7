/** What a value may be: who makes it narrower refuses what was taken before. */
const limits = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format'
] as const

export interface Schema extends Partial<Record<(typeof limits)[number], unknown>> {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema | boolean
  prefixItems?: Schema[]
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
}

interface Parameter {
  in: string
  name: string
  required?: boolean
  schema: Schema
}

interface Operation {
  parameters?: Parameter[]
  responses: Record<string, { content?: Record<string, { schema: Schema }>; headers?: Record<string, unknown> }>
}

export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const givenOrNot = ['has to be given', 'may be left out'] as const

/**
 * What a document promises, a line each: every address, what may be asked of it, and what an answer holds. Compatible is a later
 * one that has all the lines of the earlier one.
 */
export function shapeOf({ paths, components }: Document): string[] {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operationLines(`${method.toUpperCase()} ${path}`, operation)
    )
  )
  const schemas = Object.entries(components.schemas).flatMap(([name, schema]) => schemaLines(name, schema))
  return [...new Set([...operations, ...schemas])].sort()
}

function operationLines(at: string, { parameters = [], responses }: Operation): string[] {
  return [
    at,
    ...parameters.flatMap(({ in: place, name, required, schema }) => {
      const where = `${at} ${place} ${name}`
      return [`${where}: ${givenOrNot[required ? 0 : 1]}`, ...schemaLines(where, schema), ...limitLines(where, schema)]
    }),
    ...Object.entries(responses).flatMap(([status, { content = {}, headers = {} }]) => [
      `${at} answers ${status}`,
      ...Object.keys(headers).map((name) => `${at} ${status} header ${name}`),
      ...Object.entries(content).flatMap(([type, { schema }]) => schemaLines(`${at} ${status} ${type}`, schema))
    ])
  ]
}

export function schemaLines(at: string, schema: Schema): string[] {
  const { $ref, type, enum: values, properties = {}, required = [], items, prefixItems = [] } = schema
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [
    ...($ref ? [`${at}: ${$ref.replace('#/components/schemas/', '')}`] : []),
    ...[type ?? []].flat().map((each) => `${at}: ${each}`),
    ...[schema.const ?? [], values ?? []].flat().map((value) => `${at} = ${JSON.stringify(value)}`),
    ...Object.entries(properties).flatMap(([name, each]) => [
      ...(required.includes(name) ? [`${at}.${name} is always there`] : []),
      ...schemaLines(`${at}.${name}`, each)
    ]),
    ...(typeof items === 'object' ? schemaLines(`${at}[]`, items) : []),
    ...prefixItems.flatMap((each, index) => schemaLines(`${at}[${index}]`, each)),
    ...(typeof schema.additionalProperties === 'object' ? schemaLines(`${at}{}`, schema.additionalProperties) : []),
    ...choices.flatMap((each) => schemaLines(at, each))
  ]
}

/** Of a parameter, and of each value where it takes several. */
function limitLines(at: string, schema: Schema): string[] {
  const { items, prefixItems = [], anyOf = [], oneOf = [] } = schema
  const inside = [...(typeof items === 'object' ? [items] : []), ...prefixItems, ...anyOf, ...oneOf]
  return [
    ...limits.flatMap((name) => (name in schema ? [`${at}: has ${name} ${String(schema[name])}`] : [])),
    ...inside.flatMap((each) => limitLines(at, each))
  ]
}

/**
 * What was promised and is no longer so, in words; parameters that have to be given now and were not known before, and new
 * limits of known ones.
 */
export function brokenPromises(promised: readonly string[], now: readonly string[]): string[] {
  const [before, after] = [new Set(promised), new Set(now)]
  const newDemands = now.filter((line) => {
    if (before.has(line)) return false
    if (line.endsWith(': has to be given')) return before.has(addressOf(line))
    const [parameter, limit] = line.split(': has ')
    return limit !== undefined && givenOrNot.some((given) => before.has(`${parameter}: ${given}`))
  })
  return [
    ...promised.filter((line) => !after.has(line)).map((line) => `v1 promises, and no longer keeps: ${line}`),
    ...newDemands.map((line) => `v1 did not ask for it: ${line}`)
  ]
}

const addressOf = (line: string): string => line.split(' ').slice(0, 2).join(' ')
