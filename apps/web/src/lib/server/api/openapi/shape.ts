interface Schema {
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
      return [`${where}: ${required ? 'has to be given' : 'may be left out'}`, ...schemaLines(where, schema)]
    }),
    ...Object.entries(responses).flatMap(([status, { content = {}, headers = {} }]) => [
      `${at} answers ${status}`,
      ...Object.keys(headers).map((name) => `${at} ${status} header ${name}`),
      ...Object.entries(content).flatMap(([type, { schema }]) => schemaLines(`${at} ${status} ${type}`, schema))
    ])
  ]
}

function schemaLines(at: string, schema: Schema): string[] {
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

/** What was promised and is no longer so, in words; parameters that have to be given now and were not known before. */
export function brokenPromises(promised: readonly string[], now: readonly string[]): string[] {
  const [before, after] = [new Set(promised), new Set(now)]
  const newDemands = now.filter(
    (line) => line.endsWith(': has to be given') && !before.has(line) && before.has(addressOf(line))
  )
  return [
    ...promised.filter((line) => !after.has(line)).map((line) => `v1 promises, and no longer keeps: ${line}`),
    ...newDemands.map((line) => `v1 did not ask for it: ${line}`)
  ]
}

const addressOf = (line: string): string => line.split(' ').slice(0, 2).join(' ')
