import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { openApi } from '../src/lib/server/api/openapi/document.ts'

interface Operation {
  responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>
}
type Paths = Record<string, { get: Operation }>

/** Holds answers of the API against its document: what is not documented is as wrong as what is missing. */
class Documented {
  readonly paths: Paths
  readonly #ajv: Ajv2020
  readonly #validators = new Map<string, ValidateFunction>()

  constructor(document: object) {
    this.paths = (document as { paths: Paths }).paths // what OpenAPI calls so
    this.#ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(closed(document), 'openapi')
  }

  /** The path of the document that an address has, such as `/api/v1/cities/{id}`. */
  pathOf(address: string): string {
    const { pathname } = new URL(address, 'https://site.example')
    return pathname in this.paths ? pathname : pathname.replace(/[^/]+$/, '{id}')
  }

  /** @returns what is wrong with an answer; nothing for a good one */
  problemsOf(address: string, status: number, type: string, body: unknown): string[] {
    const path = this.pathOf(address)
    const { content } = this.paths[path]?.get.responses[status] ?? {}
    if (!content || !(type in content)) return [`${status} with ${type} is not documented for ${path}.`]
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = this.#validators.get(pointer) ?? this.#ajv.compile({ $ref: `openapi#/${pointer}` })
    this.#validators.set(pointer, validate)
    return validate(body) ? [] : [this.#ajv.errorsText(validate.errors)]
  }
}

/** The document promises readers nothing about members it does not name; here there may be none. */
function closed(value: unknown): object {
  const closing = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(closing)
    if (typeof each !== 'object' || each === null) return each
    const copy = Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, closing(inner)]))
    return 'properties' in copy && copy.type === 'object' && !('additionalProperties' in copy)
      ? { ...copy, additionalProperties: false }
      : copy
  }
  return closing(value) as object // an object in, an object out
}

export const documented = new Documented(await openApi('https://site.example'))

/** The body of an answer that is as documented. */
export async function checked(address: string, answer: Response): Promise<unknown> {
  const body: unknown = await answer.clone().json()
  const type = answer.headers.get('content-type') ?? ''
  expect([address, documented.problemsOf(address, answer.status, type, body)]).toEqual([address, []])
  return body
}
