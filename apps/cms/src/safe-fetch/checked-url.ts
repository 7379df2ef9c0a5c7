import { isIP } from 'node:net'
import { SafeFetchError } from './error.ts'

const refuse = (words: string): never => {
  throw new SafeFetchError('refused', words)
}

/**
 * A whole https address on port 443, without a name and password in it. URL has by then turned 0x7f.1, 2130706433
 * and the like into the addresses they are.
 * @throws SafeFetchError `refused`, with what is wrong
 */
export function checkedUrl(address: string, isAllowed: (ip: string) => boolean): URL {
  if (!URL.canParse(address)) return refuse('This is not a whole address.')
  const url = new URL(address)
  if (url.protocol !== 'https:') return refuse('Only https addresses are fetched.')
  if (url.port !== '') return refuse('Only port 443 is fetched.')
  if (url.username !== '' || url.password !== '') return refuse('An address with a name or password is not fetched.')
  const host = bare(url.hostname)
  // A connection to an IP address asks no name service, so it has to be judged here.
  if (isIP(host) && !isAllowed(host)) return refuse(`${host} is not an address of the public internet.`)
  return url
}

/** An IPv6 address without its brackets. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')
