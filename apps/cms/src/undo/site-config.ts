import type { PayloadRequest, SanitizedGlobalConfig } from 'payload'

/** The one global that is public. */
export function siteConfig({ payload }: PayloadRequest): SanitizedGlobalConfig {
  const slug: string = 'site'
  const config = payload.globals.config.find((found) => found.slug === slug)
  if (!config) throw new Error('There is no global of the name site.')
  return config
}
