import { APIError, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { sayRefusal } from './say-refusal.ts'

const answer = (error: Error) => sayRefusal({ context: {}, error, req: {} as PayloadRequest }) // the hook reads the error alone

/** As a class is in a build. */
const nameless = <T extends Error>(error: T): T => Object.assign(error, { name: '' })

test('the reason of a refusal is said, also by a class without a name', () => {
  expect(answer(nameless(new APIError('Submit it first.', 403)))).toEqual({
    response: { errors: [{ message: 'Submit it first.' }] }
  })
})

test('what Payload says itself stays, and an accident is told to nobody', () => {
  expect(answer(new APIError('Submit it first.', 403))).toBeUndefined()
  expect(answer(nameless(new APIError('secret path /root', 500)))).toBeUndefined()
  expect(answer(nameless(new Error('secret path /root')))).toBeUndefined()
})
