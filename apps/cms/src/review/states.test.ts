import { expect, test } from 'vitest'
import { type Review, stateOf } from './states.ts'

const about = (found: Partial<Review>): Review => ({ id: 'r', state: 'written', thread: [], ...found })

test.each([
  ['nothing was ever decided', undefined, 'written'],
  ['this text was submitted', about({ state: 'submitted', stateHash: 'now' }), 'submitted'],
  ['another text was submitted', about({ state: 'submitted', stateHash: 'before' }), 'written'],
  ['this text was approved', about({ state: 'approved', stateHash: 'now', approvedHash: 'now' }), 'approved'],
  [
    'an earlier text was approved',
    about({ state: 'approved', stateHash: 'before', approvedHash: 'before' }),
    'written'
  ],
  ['an approved text came back', about({ state: 'submitted', stateHash: 'between', approvedHash: 'now' }), 'approved'],
  ['this text was sent back', about({ state: 'sent-back', stateHash: 'now', approvedHash: 'before' }), 'sent-back']
] as const)('when %s', (_when, found, state) => {
  expect(stateOf(found, 'now')).toBe(state)
})
