import ipaddr from 'ipaddr.js'

// The only block from which public IPv6 addresses are given out: https://www.iana.org/assignments/ipv6-address-space
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet. An allow-list: whatever has a special meaning (loopback, private,
 * link-local, carrier NAT, IPv4 inside IPv6 in any of its forms, NAT64, documentation, multicast) does not, nor does
 * a text that is no plain address, such as one with a zone.
 */
export function isPublicAddress(text: string): boolean {
  if (text.includes('%') || !ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast)
}
