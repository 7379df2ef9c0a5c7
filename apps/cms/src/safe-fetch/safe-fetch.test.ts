import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { httpsServer, type TestServer } from '../../tests/https-server.ts'
import { SafeFetchError } from './error.ts'
import { isPublicAddress } from './public-address.ts'
import { createSafeFetch, type Resolved } from './safe-fetch.ts'

let server: TestServer
/** Notices every connection, with or without TLS, on IPv6's loopback too. */
let plain: Server
let knocks = 0
beforeAll(async () => {
  server = await httpsServer(['news.example', 'localhost', 'rebind.example'], (request, response) => {
    const path = request.url ?? ''
    if (path === '/moved') return void response.writeHead(301, { location: '/elsewhere' }).end()
    if (path === '/headers') return void response.end(JSON.stringify(request.headers))
    if (path === '/large') return void response.end('x'.repeat(20_000))
    if (path === '/slow') return void response.write('begun')
    if (path === '/echo') return void request.pipe(response)
    response.end('reached')
  })
  plain = createServer((socket) => {
    knocks++
    socket.destroy()
  })
  await new Promise<void>((resolve) => plain.listen(0, '::', resolve))
})
afterAll(async () => {
  await server.close()
  await new Promise((resolve) => plain.close(resolve))
})
beforeEach(() => {
  server.asked.length = 0
  knocks = 0
})

const answers = (...ips: string[]): Resolved[] =>
  ips.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** The shipped rules; only the name service, the authority and the port are ours. */
const fetchWith = (resolve: (hostname: string) => Promise<Resolved[]>, port = server.port) =>
  createSafeFetch({ resolve, port, ca: server.ca })

const failure = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'reached',
    (error: unknown) => (error instanceof SafeFetchError ? error.reason : String(error))
  )

// Loopback and private addresses as a URL may write them.
const literals = [
  '127.0.0.1', '127.0.0.1.', '127.1', '127.0.1', '127.1.2.3', '127.255.255.255', '2130706433', '0x7f000001', '0x7f.1',
  '0x7f.0.0.1', '0x7F.0x0.0x0.0x1', '017700000001', '0177.0.0.1', '0177.1', '0177.0x0.1', '127.0x1', '00000177.1',
  '0', '0.0.0.0', '0x0', '0.0.0.1', '10.0.0.1', '10.255.255.255', '0xa.1', '012.0.0.1', '167772161', '172.16.0.1',
  '172.31.255.255', '192.168.0.1', '192.168.1.254', '0xc0a80001', '3232235521', '169.254.169.254', '0xa9fea9fe',
  '2852039166', '0251.0376.0251.0376', '169.254.0.1', '100.64.0.1', '100.127.255.254', '192.0.0.1', '192.0.2.1',
  '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1',
  '255.255.255.255', '192.88.99.1', '127。0。0。1', '１２７.0.0.1', '①②⑦.0.0.1', '127%2e0%2e0%2e1', '%31%32%37.0.0.1'
] // prettier-ignore

const sixes = [
  '::1', '0:0:0:0:0:0:0:1', '0000:0000:0000:0000:0000:0000:0000:0001', '::', '::127.0.0.1', '::7f00:1', '::ffff:127.0.0.1',
  '::ffff:7f00:1', '0:0:0:0:0:ffff:127.0.0.1', '::ffff:0:127.0.0.1', '::ffff:10.0.0.1', '::ffff:169.254.169.254',
  '::ffff:0.0.0.0', '::ffff:8.8.8.8', '64:ff9b::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '64:ff9b::10.0.0.1',
  '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2002:a00:1::1', '2001:0:7f00:1::', '2001::1', 'fe80::1', 'febf::1', 'fec0::1',
  'fc00::1', 'fd00:ec2::254', 'fdff::1', 'ff02::1', 'ff0e::1', '2001:db8::1', '3fff::1', '100::1', '4000::1', '5f00::1',
  '2001:10::1', '2001:20::1', '2001:2::1', '2001:4:112::1', 'e000::1', '8000::1', '1::1'
] // prettier-ignore

const writtenWrong = [
  'http://news.example/', 'http://news.example:443/', 'ftp://news.example/', 'file:///etc/passwd', 'data:text/plain,hi',
  'javascript:alert(1)', 'gopher://127.0.0.1:6379/_INFO', 'ws://news.example/', 'wss://news.example/', 'blob:https://a/b',
  'https://news.example:8443/', 'https://news.example:80/', 'https://news.example:22/', 'https://news.example:65535/',
  'https://me@news.example/', 'https://me:secret@news.example/', 'https://127.0.0.1@news.example/', 'https://:x@news.example/',
  'https://news.example@127.0.0.1/', 'https://news.example%2f@127.0.0.1/', 'https://', 'https:///', '//news.example/', 'news.example',
  '', ' ', 'https://[::1', 'https://[::1%25eth0]/', 'https://[fe80::1%25lo]/', 'https://1.2.3.4.5/', 'https://256.1.1.1/',
  'https://127.0.0.1:443/', 'https:127.0.0.1/', 'https:\\\\127.0.0.1\\', 'https://127.0.0.1\\@news.example/',
  'https://127.0.0.1#@news.example/', 'https://127.0.0.1?@news.example/', '\thttps://127.0.0.1/', 'ht\ntps://127.0.0.1/',
  'https://127.0.\t0.1/', 'HTTPS://127.0.0.1/'
] // prettier-ignore

const names = [
  'localhost', 'localhost.', 'LOCALHOST', 'news.example', 'news.example.', 'foo.localhost', 'localtest.me', '127.0.0.1.nip.io',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'loc\u00adalhost', 'metadata.google.internal', 'ip6-localhost'
] // prettier-ignore

const nameAnswers: string[][] = [
  ['127.0.0.1'], ['127.0.0.2'], ['::1'], ['::ffff:127.0.0.1'], ['0.0.0.0'], ['::'], ['10.1.2.3'], ['192.168.1.1'], ['169.254.169.254'],
  ['100.64.1.1'], ['fe80::1'], ['fe80::1%lo'], ['64:ff9b::7f00:1'], ['93.184.215.14', '127.0.0.1'], ['127.0.0.1', '93.184.215.14'],
  ['2606:2800:21f::1', '::1'], ['93.184.215.14', '::ffff:127.0.0.1'], ['not an address'], ['127.1'], ['0x7f.1'], ['2130706433'], ['']
] // prettier-ignore

const vectors: [what: string, address: string, resolve: () => Promise<Resolved[]>][] = [
  ...literals.map((host) => [`the literal ${host}`, `https://${host}/`, async () => answers('127.0.0.1')] as const),
  ...sixes.map((host) => [`the literal [${host}]`, `https://[${host}]/`, async () => answers('::1')] as const),
  ...writtenWrong.map((address) => [`the address ${JSON.stringify(address)}`, address, async () => answers('127.0.0.1')] as const),
  ...names.map((host) => [`the name ${host}`, `https://${host}/`, async () => answers('127.0.0.1')] as const),
  ...nameAnswers.map((ips) => [`a name that leads to ${ips.join(' and ')}`, 'https://news.example/', async () => answers(...ips)] as const)
].map(([what, address, resolve]) => [what, address, resolve]) // prettier-ignore

describe('an address that must not be fetched', () => {
  test('is one of more than 120', () => expect(vectors.length).toBeGreaterThanOrEqual(120))

  test.each(vectors)('%s reaches nothing', async (_what, address, resolve) => {
    const port = (plain.address() as { port: number }).port
    for (const call of [{ timeout: 2000 }, { timeout: 2000, method: 'POST', body: '{"secret":"ours"}' }] as const) {
      expect(await failure(fetchWith(resolve)(address, call))).toBe('refused')
      expect(await failure(fetchWith(resolve, port)(address, call))).toBe('refused')
    }
    expect([server.asked, knocks]).toEqual([[], 0])
  })

  test('would have been reached without the rules: the servers are there', async () => {
    const everything = createSafeFetch({
      resolve: async () => answers('127.0.0.1'),
      isAllowed: () => true,
      port: server.port,
      ca: server.ca
    })
    expect((await everything('https://news.example/')).body.toString()).toBe('reached')
    expect((await everything('https://127.0.0.1/')).body.toString()).toBe('reached')
    expect(server.asked).toEqual(['GET news.example/', 'GET 127.0.0.1/'])
  })
})

describe('a name whose answer changes', () => {
  // 192.0.2.0/24 and the like are refused themselves: this one is public, and nobody answers there in a test.
  const somewhere = '93.184.215.14'

  test.each([1, 2, 3])('after %i answers never leads inside: what was judged is what is connected to', async (turn) => {
    let asked = 0
    const rebinding = fetchWith(async () => answers(++asked > turn ? '127.0.0.1' : somewhere))
    for (let attempt = 0; attempt < 5; attempt++) {
      const before = asked
      expect(await failure(rebinding('https://rebind.example/', { timeout: 100 }))).not.toBe('reached')
      expect(asked - before).toBe(1)
    }
    expect([server.asked, knocks]).toEqual([[], 0])
  })

  test('is judged by where the socket arrives, too', async () => {
    // A judge that is deceived at the lookup and sees the truth at the connection.
    let judged = 0
    const deceived = createSafeFetch({
      resolve: async () => answers('127.0.0.1'),
      isAllowed: (ip) => judged++ === 0 || isPublicAddress(ip),
      port: server.port,
      ca: server.ca
    })
    expect(await failure(deceived('https://rebind.example/'))).toBe('refused')
    expect(server.asked).toEqual([])
  })
})

describe('an answer', () => {
  const fetchIt = (path: string, options = {}) =>
    createSafeFetch({
      resolve: async () => answers('127.0.0.1'),
      isAllowed: () => true,
      port: server.port,
      ca: server.ca
    })(`https://news.example${path}`, options)

  test('that redirects is given back and not followed', async () => {
    expect(await fetchIt('/moved')).toMatchObject({ status: 301, location: 'https://news.example/elsewhere' })
    expect(server.asked).toEqual(['GET news.example/moved'])
  })

  test('is read up to a limit', async () => {
    const { body, complete } = await fetchIt('/large', { maxBytes: 1000 })
    expect([body.length, complete]).toEqual([1000, false])
    expect(await fetchIt('/large', { maxBytes: 20_000 })).toMatchObject({ complete: true })
  })

  test('of which only the head is wanted is not waited for', async () => {
    const { status, body } = await fetchIt('/slow', { maxBytes: 0, timeout: 2000 })
    expect([status, body.length]).toEqual([200, 0])
  })

  test('to a body that was sent comes from a server that got all of it', async () => {
    const body = JSON.stringify({ text: '姊妹城市 '.repeat(2000) })
    expect((await fetchIt('/echo', { method: 'POST', body })).body.toString()).toBe(body)
    expect(server.asked).toEqual(['POST news.example/echo'])
  })

  test('that never ends is left', async () => {
    expect(await failure(fetchIt('/slow', { timeout: 300 }))).toBe('timeout')
  })

  test('is asked for without a cookie, a referrer or a secret, whatever the caller says', async () => {
    const headers = {
      Cookie: 'a=1',
      Referer: 'https://desk.example/',
      Authorization: 'x',
      'x-own': 'kept',
      host: 'evil'
    }
    const sent = JSON.parse((await fetchIt('/headers', { headers })).body.toString()) as object
    expect(Object.keys(sent).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
      'x-own'
    ])
    expect(sent).toMatchObject({ host: 'news.example' })
  })

  test('with a certificate of nobody we trust is none', async () => {
    const untrusting = createSafeFetch({
      resolve: async () => answers('127.0.0.1'),
      isAllowed: () => true,
      port: server.port
    })
    expect(await failure(untrusting('https://news.example/'))).toBe('certificate')
    const otherName = createSafeFetch({
      resolve: async () => answers('127.0.0.1'),
      isAllowed: () => true,
      port: server.port,
      ca: server.ca
    })
    expect(await failure(otherName('https://other.example/'))).toBe('certificate')
    expect(server.asked).toEqual([])
  })

  test('of a name nobody knows is told apart from one that does not answer', async () => {
    expect(await failure(fetchWith(async () => [])('https://nobody.example/'))).toBe('unresolved')
    const closed = createSafeFetch({ resolve: async () => answers('127.0.0.1'), isAllowed: () => true, port: 9 })
    expect(await failure(closed('https://news.example/'))).toBe('unreachable')
  })
})

test.each(['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:400f::1'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true)
)
