/** Headers of every answer below /preview, refusals too: it is nobody's to keep, to list or to frame but the desk's. */
export const previewHeaders = (deskUrl: string): Record<string, string> => ({
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${deskUrl}`
})

/** The policy of a page, as SvelteKit made it, opened for the desk's frame and for one script. */
export const previewPolicy = (policy: string, deskUrl: string, scriptHash: string): string =>
  policy
    .replace("frame-ancestors 'none'", `frame-ancestors ${deskUrl}`)
    .replace("script-src 'self'", `script-src 'self' '${scriptHash}'`)
