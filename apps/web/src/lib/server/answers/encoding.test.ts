import { expect, test } from 'vitest'
import { encodingFor } from './encoding.ts'

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['zstd', 'identity'],
  ['GZIP', 'gzip'],
  ['gzip;q=nonsense', 'identity']
] as const)('%s takes %s', (header, encoding) => expect(encodingFor(header)).toBe(encoding))
