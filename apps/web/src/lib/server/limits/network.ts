import type { IncomingHttpHeaders } from 'node:http'
import ipaddr from 'ipaddr.js'

/** Everybody who comes from this machine or its private network: onion visitors, and all of them behind a proxy we were not told of. */
export const here = 'here'

/** What is read of a request. */
interface Asked {
  socket: { remoteAddress?: string | undefined }
  headers: IncomingHttpHeaders
}

/**
 * The network a request comes from: an IPv4 address, or the /64 of an IPv6 one, which is what a household or a server
 * has for itself. `proxies` says how many of our own stand before us; each adds the address it was asked from
 * to X-Forwarded-For, so the visitor's is that many from the right, whatever was written before it. Nobody but a
 * neighbour is believed, and what cannot be read counts as `here`.
 */
export function networkOf({ socket, headers }: Asked, proxies: number): string {
  const peer = networkIn(socket.remoteAddress)
  if (proxies === 0 || peer !== here) return peer
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  return networkIn(told.at(-proxies)?.trim())
}

function networkIn(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return here
  const parsed = ipaddr.process(address)
  // Loopback, private, link-local and the like.
  if (parsed.range() !== 'unicast') return here
  return parsed.kind() === 'ipv4' ? parsed.toString() : (parsed as ipaddr.IPv6).parts.slice(0, 4).join(':') // by its kind
}
