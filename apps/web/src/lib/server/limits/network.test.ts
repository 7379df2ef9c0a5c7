import { describe, expect, test } from 'vitest'
import { networkOf } from './network.ts'

const from = (remoteAddress: string | undefined, proxies = 0, forwarded?: string): string =>
  networkOf(
    { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } },
    proxies
  )

test.each([
  ['198.51.100.7', 'here'], // for documents alone: no visitor has it
  ['93.184.215.14', '93.184.215.14'],
  ['::ffff:93.184.215.14', '93.184.215.14'],
  ['127.0.0.1', 'here'],
  ['::1', 'here'],
  ['::ffff:127.0.0.1', 'here'],
  ['172.18.0.1', 'here'],
  ['fd00::1', 'here'],
  ['fe80::1%eth0', 'here'],
  [undefined, 'here'],
  ['', 'here']
])('%s is of the network %s', (address, network) => expect(from(address)).toBe(network))

test('of IPv6, whoever has the first half has the second too', () => {
  expect(from('2606:2800:21f:cb07::1')).toBe(from('2606:2800:21f:cb07:ffff:1:2:3'))
  expect(from('2606:2800:21f:cb07::1')).not.toBe(from('2606:2800:21f:cb08::1'))
})

describe('behind proxies', () => {
  test.each([
    [0, '127.0.0.1', '93.184.215.14', 'here'],
    [1, '127.0.0.1', '93.184.215.14', '93.184.215.14'],
    [1, '172.18.0.1', '93.184.215.14', '93.184.215.14'],
    [1, '127.0.0.1', '8.8.8.8, 93.184.215.14', '93.184.215.14'],
    [1, '127.0.0.1', '8.8.8.8,127.0.0.1', 'here'],
    [2, '127.0.0.1', '8.8.8.8, 93.184.215.14, 1.1.1.1', '93.184.215.14'],
    [2, '127.0.0.1', '1.1.1.1', 'here'],
    [1, '127.0.0.1', undefined, 'here'],
    [1, '127.0.0.1', '', 'here'],
    [1, '127.0.0.1', 'unknown', 'here'],
    [1, '127.0.0.1', '93.184.215.14, ', 'here'],
    [1, '9.9.9.9', '93.184.215.14', '9.9.9.9']
  ])('%i, asked from %s for %j: %s', (proxies, peer, forwarded, network) =>
    expect(from(peer, proxies, forwarded)).toBe(network)
  )
})
