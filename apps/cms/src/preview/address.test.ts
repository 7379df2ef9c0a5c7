import { expect, test } from 'vitest'
import { linkEnd, panelEnd } from './address.ts'

const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`)

test.each([
  ['12:00:00', '13:15:00'],
  ['12:14:59', '13:15:00'],
  ['12:15:00', '13:30:00']
])('a panel opened at %s keeps one address, until %s', (now, end) => expect(panelEnd(at(now)).getTime()).toBe(at(end)))

test('a link lasts its days', () => expect(linkEnd(7, at('12:00:00')).toISOString()).toBe('2026-12-01T12:00:00.000Z'))
