import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messageData, messageTypes } from '@detwin/content/api'
import { z } from 'zod'
import { tables } from '../../dataset/tables.ts'
import { messageLines, openApiNow as document, promisesNow, tableLines } from './promises.ts'
import { brokenPromises, type Document, shapeOf } from './shape.ts'

const promised = readFileSync(new URL('shape.v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

test('v1 keeps what it promised: see docs/decisions/0029-api-v1-keeps-its-shape.md before you change this file', () => {
  expect(promised.length).toBeGreaterThan(500)
  expect(brokenPromises(promised, promisesNow())).toEqual([])
})

describe('the comparison', () => {
  /** The document after a change of it. */
  function changed(change: (copy: Document) => void): string[] {
    const copy = structuredClone(document)
    change(copy)
    return brokenPromises(shapeOf(document), shapeOf(copy))
  }
  const agreement = ({ components }: Document) => {
    const { Agreement } = components.schemas
    if (!Agreement?.properties || !Agreement.required) throw new Error('The document has agreements.')
    return { properties: Agreement.properties, required: Agreement.required }
  }
  const list = ({ paths }: Document) => {
    const operation = paths['/api/v1/agreements']?.get
    if (!operation?.parameters) throw new Error('The document has a list of agreements.')
    return { ...operation, parameters: operation.parameters }
  }

  const parameter = (copy: Document, name: string) => {
    const found = list(copy).parameters.find((each) => each.name === name)
    if (!found) throw new Error(`The list of agreements has the parameter ${name}.`)
    return found
  }

  test('lets additions pass', () => {
    expect(
      changed((copy) => {
        agreement(copy).properties.mood = { type: 'string' }
        agreement(copy).required.push('mood')
        list(copy).parameters.push({ in: 'query', name: 'mood', schema: { type: 'string', maxLength: 9 } })
        copy.paths['/api/v1/moods'] = { get: { responses: {} } }
        copy.components.schemas.Mood = { type: 'object' }
      })
    ).toEqual([])
  })

  test.each<[string, (copy: Document) => void, string]>([
    [
      'a member that is gone',
      (copy) => void delete agreement(copy).properties.status,
      'v1 promises, and no longer keeps: Agreement.status = "active"'
    ],
    [
      'a member of another type',
      (copy) => void (agreement(copy).properties.city = { type: 'integer' }),
      'v1 promises, and no longer keeps: Agreement.city: string'
    ],
    [
      'a member that may be missing now',
      (copy) => void agreement(copy).required.splice(agreement(copy).required.indexOf('city'), 1),
      'v1 promises, and no longer keeps: Agreement.city is always there'
    ],
    [
      'a parameter that is gone',
      (copy) => void list(copy).parameters.splice(0, 1),
      'v1 promises, and no longer keeps: GET /api/v1/agreements query country: may be left out'
    ],
    [
      'a parameter that has to be given now',
      (copy) => list(copy).parameters.forEach((parameter) => (parameter.required = parameter.name === 'q')),
      'v1 did not ask for it: GET /api/v1/agreements query q: has to be given'
    ],
    [
      'a new parameter that has to be given',
      (copy) =>
        void list(copy).parameters.push({ in: 'query', name: 'mood', required: true, schema: { type: 'string' } }),
      'v1 did not ask for it: GET /api/v1/agreements query mood: has to be given'
    ],
    [
      'a parameter that takes less now',
      (copy) => (parameter(copy, 'limit').schema.maximum = 50),
      'v1 promises, and no longer keeps: GET /api/v1/agreements query limit: has maximum 100'
    ],
    [
      'a limit of a parameter that had none',
      (copy) => (parameter(copy, 'q').schema.pattern = '^[a-z]+$'),
      'v1 did not ask for it: GET /api/v1/agreements query q: has pattern ^[a-z]+$'
    ],
    [
      'an address that is gone',
      (copy) => void delete copy.paths['/api/v1/changes'],
      'v1 promises, and no longer keeps: GET /api/v1/changes'
    ],
    [
      'an answer that is gone',
      (copy) => void delete list(copy).responses['429'],
      'v1 promises, and no longer keeps: GET /api/v1/agreements answers 429'
    ]
  ])('finds %s', (_, change, said) => expect(changed(change)).toContain(said))

  test('finds a webhook that has another name, and a member of its data that is gone', () => {
    const renamed = messageTypes.map((type) => (type === 'news.changed' ? 'news.edited' : type))
    const now = messageLines(renamed, messageData.omit({ seq: true }))
    expect(brokenPromises(messageLines(messageTypes, messageData), now)).toEqual([
      'v1 promises, and no longer keeps: Webhook news.changed',
      'v1 promises, and no longer keeps: Webhook data.seq is always there',
      'v1 promises, and no longer keeps: Webhook data.seq: integer'
    ])
    const more = messageLines([...messageTypes, 'news.read'], messageData.extend({ mood: z.string() }))
    expect(brokenPromises(messageLines(messageTypes, messageData), more)).toEqual([])
  })

  test('finds a column that is gone', () => {
    const now = tables.map((table) => ({
      ...table,
      columns: table.columns.filter(({ name }) => name !== 'status_since')
    }))
    expect(brokenPromises(tableLines(tables), tableLines(now))).toEqual([
      'v1 promises, and no longer keeps: Table agreements column status_since: partialDate'
    ])
  })
})
