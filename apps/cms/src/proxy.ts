import { type NextRequest, NextResponse } from 'next/server'
import { knownToPayload } from './admin/accepted-languages.ts'

/** Next's place for what comes before a page: the admin speaks the language the browser asks for. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', knownToPayload(headers.get('Accept-Language') ?? ''))
  return NextResponse.next({ request: { headers } })
}

// Nothing else passes here: Next would keep a copy of each body, and cut what is longer than 10 MB. An account that has
// chosen its language has a cookie, and needs no guess.
export const config = {
  matcher: [
    {
      source: '/admin/:path*',
      has: [{ type: 'header', key: 'accept-language', value: '.*[zZ][hH]-.*' }],
      missing: [{ type: 'cookie', key: 'payload-lng' }]
    }
  ]
}
