import { expect, test } from 'vitest'
import { withOnionLocation } from './onion-location.ts'

const onionUrl = `http://${'a2'.repeat(28)}.onion`
const url = new URL('https://site.example/en/cities?country=SE')
const located = (type: string, settings: { onionUrl: string | undefined }) =>
  withOnionLocation(new Response('', { headers: { 'content-type': type } }), url, settings).headers.get(
    'onion-location'
  )

test('a page says where it is as an onion service, with the same path', () => {
  expect(located('text/html; charset=utf-8', { onionUrl })).toBe(`${onionUrl}/en/cities?country=SE`)
})

test('nothing else says so, nor a site without one', () => {
  expect(located('application/json', { onionUrl })).toBeNull()
  expect(located('text/html', { onionUrl: undefined })).toBeNull()
})
