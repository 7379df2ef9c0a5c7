import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' }
]

const config: NextConfig = {
  poweredByHeader: false,
  // In development the site asks every two seconds.
  logging: { incomingRequests: { ignore: [/^\/api\/v1\/changes/] } },
  transpilePackages: ['@detwin/content'],
  // `pnpm check` reads the types; a build for a newcomer need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  headers: async () => [{ source: '/:path*', headers }],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }]
}

const withAdmin = withPayload(config)
// Payload 3.90.1 with pnpm: this entry makes Turbopack panic.
delete withAdmin.outputFileTracingIncludes?.['**/*']

export default withAdmin
