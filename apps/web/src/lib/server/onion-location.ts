import type { Settings } from './settings.ts'

/**
 * Tells Tor Browser where this page is as an onion service; it offers to go there.
 * Source of the rule: https://community.torproject.org/onion-services/advanced/onion-location/
 */
export function withOnionLocation(response: Response, url: URL, { onionUrl }: Pick<Settings, 'onionUrl'>): Response {
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (onionUrl && isPage) response.headers.set('onion-location', onionUrl + url.pathname + url.search)
  return response
}
