import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { noticeSecret } from './notice.ts'

test('both sides make the same secret from their token', () =>
  expect(noticeSecret('ä token')).toBe(`whsec_${createHash('sha256').update('notice:ä token').digest('base64')}`))
