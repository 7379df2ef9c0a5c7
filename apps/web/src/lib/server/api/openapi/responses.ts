import { problem } from '@detwin/content/api'
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { z } from 'zod'
import { exampleAnswer } from './examples.ts'

/** Answers in JSON with their examples, by name; an example's summary is the question it answers. */
export async function jsonContent(
  schema: z.ZodType,
  examples: Record<string, string>,
  siteUrl: string,
  type = 'application/json'
): Promise<NonNullable<ZodOpenApiResponseObject['content']>> {
  const told = Object.entries(examples).map(async ([name, address]) => [
    name.toLowerCase().replaceAll(' ', '-'),
    { summary: `${name}: ${siteUrl}/api/v1/${address}`, value: await exampleAnswer(address, siteUrl) }
  ])
  return { [type]: { schema, examples: Object.fromEntries(await Promise.all(told)) as Record<string, object> } } // such pairs
}

const etag = z.string().meta({ description: 'Sent back as `If-None-Match` it gets a 304 while nothing has changed.' })

export const listHeaders = z.object({
  ETag: etag,
  Link: z.string().meta({ description: 'RFC 8288: the `next` page, the `first` one, and the `license`.' })
})

export const recordHeaders = z.object({
  ETag: etag,
  Link: z.string().meta({ description: 'RFC 8288: the `license`.' }),
  'Content-Location': z.string().meta({ description: 'The permanent address of the record.' })
})

export const otherHeaders = z.object({ ETag: etag })

const retry = z.object({ 'Retry-After': z.string().meta({ description: 'Seconds to wait.' }) })

/** Why there may be no answer, by the kind of address. */
export function refusals(statuses: readonly (keyof typeof said)[]): ZodOpenApiResponsesObject {
  const content = { 'application/problem+json': { schema: problem } }
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: said[status], content, ...(status === '429' || status === '503' ? { headers: retry } : {}) }
    ])
  )
}

const said = {
  '400': 'A parameter that is not understood: `parameter` names it, and `parameters` or `allowed` say what is.',
  '401': 'The key is none of this site, or expired or revoked. Without a key everything can be read.',
  '404': 'There is no such record.',
  '409': 'The cursor is of another log: start again without `after`.',
  '410': 'The record was public and is withdrawn. Please remove your copy.',
  '429': 'More than the limits allow.',
  '503': 'The site is starting, or too many are asking.'
}
