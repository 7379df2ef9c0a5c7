import { expect, test } from 'vitest'
import { qrCode } from './qr.ts'

test('a code keeps a quiet zone and grows with its text', () => {
  const short = qrCode('https://site.example/en')
  const long = qrCode(`https://site.example/en/act/se/${encodeURIComponent('哥德堡'.repeat(8))}`)
  expect(long.size).toBeGreaterThan(short.size)
  expect(short.path.startsWith('M4 4h7v1h-7z')).toBe(true)
  expect(short.path).not.toMatch(/M[0-3] /)
})
