import { expect, test } from 'vitest'
import { filled } from './filled.ts'

test('each place of a name is filled, and a name without a text stays', () =>
  expect(filled('{city}: “{city}” and {china} {when}', { city: 'Örebro', china: 'Yantai' })).toBe(
    'Örebro: “Örebro” and Yantai {when}'
  ))

test('a text is taken as it is', () =>
  expect(filled('No {value} in {city}', { value: "$& $' {city}", city: 'Växjö' })).toBe("No $& $' {city} in Växjö"))
