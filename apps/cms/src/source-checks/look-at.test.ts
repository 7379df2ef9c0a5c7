import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpsServer, type TestServer } from '../../tests/https-server.ts'
import { createSafeFetch, type SafeFetch } from '../safe-fetch/safe-fetch.ts'
import { lookAt } from './look-at.ts'

let server: TestServer
let fetch: SafeFetch
beforeAll(async () => {
  server = await httpsServer(['news.example', 'new.example'], (request, response) => {
    const [, status = '', to] = (request.url ?? '').split('/')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (to) response.setHeader('location', decodeURIComponent(to))
    response.writeHead(Number(status) || 200)
    if (request.url === '/large') return void response.end('x'.repeat(6_000_000))
    response.end(`<style>a{}</style><h1>A  report</h1><script>${Math.random()}</script><p>Of a council.</p>`)
  })
  fetch = createSafeFetch({
    // Only these two exist.
    resolve: async (name) => (/^(news|new)\.example$/.test(name) ? [{ address: '127.0.0.1', family: 4 }] : []),
    isAllowed: () => true,
    port: server.port,
    ca: server.ca
  })
})
afterAll(() => server.close())

const to = (address: string) => encodeURIComponent(address)
const home = 'https://news.example'

test.each([
  ['there', `${home}/200`, { state: 'ok', status: 200, problem: null }],
  ['there over https though we wrote http', 'http://news.example/200', { state: 'ok', status: 200 }],
  ['there behind http on its usual port', 'http://news.example:80/200', { state: 'ok', status: 200 }],
  [
    'moved for good',
    `${home}/301/${to('https://new.example/a')}`,
    { state: 'moved', movedTo: 'https://new.example/a' }
  ],
  ['moved for good, 308', `${home}/308/${to('/elsewhere')}`, { state: 'moved', movedTo: `${home}/elsewhere` }],
  ['shown elsewhere for now', `${home}/302/${to('/200')}`, { state: 'ok', movedTo: null }],
  ['moved to a page that is gone', `${home}/301/${to('/404')}`, { state: 'broken', status: 404, movedTo: null }],
  ['gone', `${home}/404`, { state: 'broken', status: 404, problem: 'gone', hash: null }],
  ['gone for good', `${home}/410`, { state: 'broken', status: 410 }],
  ['hidden from programs', `${home}/403`, { state: 'unreachable', status: 403, problem: 'denied' }],
  ['hidden from many', `${home}/429`, { state: 'unreachable', status: 429, problem: 'denied' }],
  ['of a site in trouble', `${home}/503`, { state: 'unreachable', status: 503, problem: 'failing' }],
  ['of a site that is no more', 'https://nobody.example/', { state: 'broken', status: null, problem: 'unresolved' }],
  ['that leads inside', `${home}/301/${to('ftp://news.example/')}`, { state: 'unreachable', problem: 'refused' }],
  ['on another port', `${home}:8443/200`, { state: 'unreachable', status: null, problem: 'refused' }],
  ['too large to read whole', `${home}/large`, { state: 'ok', hash: null }]
])('a page %s', async (_what, url, expected) => expect(await lookAt(url, fetch)).toMatchObject(expected))

test('a page that leads on and on is left', async () => {
  const round: SafeFetch = async (address) => ({
    ...(await fetch(`${home}/200`)),
    status: 302,
    location: `${address}x`
  })
  expect(await lookAt(`${home}/`, round)).toMatchObject({ state: 'unreachable', problem: 'redirects' })
})

test('the hash is of the words: a script that differs each time changes nothing', async () => {
  const [one, two] = [await lookAt(`${home}/200`, fetch), await lookAt(`${home}/200`, fetch)]
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(two.hash).toBe(one.hash)
})

test('an address of the private network is not looked at', async () => {
  expect(await lookAt('https://127.0.0.1/')).toMatchObject({ state: 'unreachable', problem: 'refused' })
})
