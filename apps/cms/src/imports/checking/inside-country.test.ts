import { expect, test } from 'vitest'
import { countryCode } from './country-codes.ts'
import { insideCountry } from './inside-country.ts'
import { nameKey } from './place-key.ts'

test.each([
  ['SE', 57.7089, 11.9746, true],
  ['SE', 11.9746, 57.7089, false],
  ['US', 21.3069, -157.8583, true],
  ['FJ', -16.43, 179.37, true],
  ['FJ', -16.8, -179.97, true],
  ['RU', 64.73, 177.51, true],
  ['NL', 51.4425, 3.5736, true],
  ['CN', 31.2286, 121.4747, true],
  ['CN', 25.0478, 121.5319, false],
  ['DE', 48.2082, 16.3738, false],
  ['XX', 0, 0, undefined]
] as const)('%s holds %d, %d: %s', (code, latitude, longitude, expected) => {
  expect(insideCountry(code, latitude, longitude)).toBe(expected)
})

test.each([
  ['Sweden', 'SE'],
  ['Schweden', 'SE'],
  ['Sverige', 'SE'],
  ['瑞典', 'SE'],
  ['SWE', 'SE'],
  ['se', 'SE'],
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['中國', 'CN'],
  ['Atlantis', undefined]
])('%s is %s', (text, code) => {
  expect(countryCode(text)).toBe(code)
})

test.each([
  ['Göteborg', 'GOTEBORG'],
  ['廣州市', '广州'],
  ["L'Aquila", 'L’Aquila'],
  ['Saint-Étienne', 'saint etienne']
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})
