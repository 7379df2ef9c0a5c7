const off = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope']
  .concat(['interest-cohort', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb'])
  .map((feature) => `${feature}=()`)
  .join(', ')

/**
 * Headers of every answer. A page brings its own content security policy, with hashes, from SvelteKit; this one is for
 * everything that is not a page.
 */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': off,
    // Of this host only: what else runs beside the site may not have https.
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000' })
  }
}
