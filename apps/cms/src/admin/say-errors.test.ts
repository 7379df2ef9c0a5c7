import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { sayErrors } from './say-errors.ts'

const unknown = { errors: [{ message: 'An unknown error occurred.' }] }
const said = (error: Error): unknown =>
  sayErrors({ error, result: unknown, collection: undefined, context: {}, req: {} as never }) ?? 'as it was'

test('an error whose class lost its name in the build is still said; one that is not public is not', () => {
  const lost = Object.assign(new APIError('Somebody saved this.', 409), { name: '' })
  expect(said(lost)).toEqual({ response: { errors: [{ message: 'Somebody saved this.' }] } })
  expect(said(new APIError('Somebody saved this.', 409))).toBe('as it was')
  expect(said(Object.assign(new Error('SQL'), { name: '' }))).toBe('as it was')
  expect(said(Object.assign(new APIError('SQL', 500), { name: '' }))).toBe('as it was')
})
