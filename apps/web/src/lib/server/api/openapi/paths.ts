import {
  type ApiType,
  apiTypeNames,
  apiTypes,
  changesAnswer,
  changesQuery,
  isTranslated,
  listAnswers,
  listQuery,
  problem,
  recordAnswers,
  recordQuery
} from '@detwin/content/api'
import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { changesExamples, listExamples, recordExamples, refusalExamples } from './examples.ts'
import { exports } from './exports.ts'
import { jsonContent, listHeaders, otherHeaders, recordHeaders, refusals } from './responses.ts'

/** Every address of the API. */
export async function paths(siteUrl: string): Promise<ZodOpenApiPathsObject> {
  const ofTypes = apiTypeNames.map(async (type) => ({
    [`/api/v1/${type}`]: { get: await listOperation(type, siteUrl) },
    [`/api/v1/${type}/{id}`]: { get: await recordOperation(type, siteUrl) }
  }))
  const ofExports = exports.map((each) => ({ [`/api/v1/${each.path}`]: { get: exportOperation(each) } }))
  return Object.assign(
    {},
    ...(await Promise.all(ofTypes)),
    { '/api/v1/changes': { get: await changesOperation(siteUrl) } },
    ...ofExports,
    { '/api/v1/openapi.json': { get: documentOperation } }
  ) as ZodOpenApiPathsObject // put together from such objects
}

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase())

/** The shapes that an answer may have. */
const eitherOf = (type: ApiType, { all, one, part }: Record<'all' | 'one' | 'part', z.ZodType>): z.ZodType =>
  z.union(isTranslated(type) ? [all, one, part] : [all, part])

async function listOperation(type: ApiType, siteUrl: string): Promise<ZodOpenApiOperationObject> {
  const refused = {
    'Unknown parameter': refusalExamples['Unknown parameter'],
    'Bad value': refusalExamples['Bad value']
  }
  return {
    operationId: `list${capital(type)}`,
    summary: `List ${type}`,
    tags: ['Records'],
    requestParams: { query: listQuery[type] },
    responses: {
      '200': {
        description: `A page of ${type}: whole documents, documents in one language with \`locale\`, or parts of them with \`fields\`.`,
        headers: listHeaders,
        content: await jsonContent(eitherOf(type, listAnswers(type)), listExamples[type], siteUrl)
      },
      ...refusals(['401', '429', '503']),
      '400': {
        ...refusals(['400'])['400'],
        content: await jsonContent(problem, type === 'agreements' ? refused : {}, siteUrl, 'application/problem+json')
      }
    }
  }
}

async function recordOperation(type: ApiType, siteUrl: string): Promise<ZodOpenApiOperationObject> {
  const names =
    type === 'countries' ? 'id or ISO 3166-1 code' : type === 'agreements' || type === 'sources' ? 'id' : 'id or slug'
  const id = z.string().meta({ description: `Its ${names}. A former one is answered with 301.` })
  return {
    operationId: `get${capital(apiTypes[type])}`,
    summary: `One of the ${type}`,
    tags: ['Records'],
    requestParams: { path: z.object({ id }), query: recordQuery[type] },
    responses: {
      '200': {
        description: 'The record: whole, in one language with `locale`, or a part of it with `fields`.',
        headers: recordHeaders,
        content: await jsonContent(eitherOf(type, recordAnswers(type)), recordExamples[type], siteUrl)
      },
      '301': {
        description: 'The record has another address now.',
        headers: z.object({ Location: z.string().meta({ description: 'The present address.' }) })
      },
      ...refusals(['400', '404', '410', '401', '429', '503'])
    }
  }
}

const changesOperation = async (siteUrl: string): Promise<ZodOpenApiOperationObject> => ({
  operationId: 'listChanges',
  summary: 'Follow what is published',
  description:
    'Each record once, at the place of its newest entry in the publication log. Who applies every page until `more` is false holds ' +
    'everything public, of every type; `put` replaces the record, `delete` takes it away. Keep `cursor` and ask again with it. ' +
    'Records may change between two pages: they come again later.',
  tags: ['Following'],
  requestParams: { query: changesQuery },
  responses: {
    '200': {
      description: 'A page of the log.',
      headers: otherHeaders,
      content: await jsonContent(changesAnswer, changesExamples, siteUrl)
    },
    ...refusals(['400', '409', '401', '429', '503'])
  }
})

const featureCollection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      id: z.string().meta({ description: 'Of the agreement.' }),
      geometry: z.record(z.string(), z.unknown()).nullable(),
      properties: z
        .record(z.string(), z.unknown())
        .meta({ description: 'As the columns of the table, without those that are not known.' })
    })
  )
})

const exportOperation = ({
  path,
  summary,
  description,
  type,
  query,
  example
}: (typeof exports)[number]): ZodOpenApiOperationObject => ({
  operationId: `export${path.split(/[.-]/).map(capital).join('')}`,
  summary,
  description: `${description} For example \`/api/v1/${example}\`.`,
  tags: ['Exports'],
  requestParams: { query },
  responses: {
    '200': {
      description: 'The file.',
      headers: z.object({ Link: z.string().meta({ description: 'RFC 8288: the `license`.' }) }),
      content: {
        [type]: { schema: type.includes('json') ? featureCollection : z.string() }
      }
    },
    ...refusals(['400', '401', '429', '503'])
  }
})

const documentOperation: ZodOpenApiOperationObject = {
  operationId: 'getDocument',
  summary: 'This document',
  tags: ['Records'],
  responses: {
    '200': {
      description: 'OpenAPI 3.1.',
      headers: otherHeaders,
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } }
    },
    ...refusals(['401', '429', '503'])
  }
}
