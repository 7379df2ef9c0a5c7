import { ClientError } from '@detwin/content/client'
import { expect, test } from 'vitest'
import { LogError } from './apply.ts'
import { MediaError } from './media-folder.ts'
import { sentenceOf } from './problem.ts'

const inner = 'http://10.0.0.7:3001/secret'

test.each([
  [new ClientError('unreachable', inner), 'does not answer'],
  [new ClientError('refused', inner), 'WEB_TOKEN'],
  [new ClientError('invalid', inner), 'not the publication log'],
  [new ClientError('unknown-cursor', inner), 'another log'],
  [new LogError('rewritten', inner), 'another log'],
  [new LogError('damaged', inner), 'a damaged log'],
  [new MediaError(inner), 'a published image'],
  [Object.assign(new Error(inner), { code: 'ENOSPC' }), 'the disk of the web app'],
  [new TypeError(inner), 'an error of its own']
])('%o is told without its details', (error, words) => {
  expect(sentenceOf(error)).toContain(words)
  expect(sentenceOf(error)).not.toContain('10.0.0.7')
})
