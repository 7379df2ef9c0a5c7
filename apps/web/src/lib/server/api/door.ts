import { open } from '../answers/open.ts'
import { Refusal } from './refusal.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

export const isApi = (pathname: string): boolean => pathname.startsWith('/api/')

interface Visit {
  request: Request
  /** False before anything was ever received. */
  ready: boolean
}

/**
 * What every address of the API has in common: pages of any site may read it, nobody writes, and whatever goes wrong is said
 * to programs in their form (RFC 9457).
 */
export async function throughDoor({ request, ready }: Visit, answer: () => Promise<Response>): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight()
  if (!reading.includes(request.method)) {
    const { response } = new Refusal(405, 'Only for reading', 'The API takes GET, HEAD and OPTIONS.')
    response.headers.set('allow', reading.join(', '))
    return response
  }
  if (!ready) {
    const { response } = new Refusal(503, 'Starting', 'The site is starting and has nothing to show yet.', {
      retryAfter: 30
    })
    response.headers.set('cache-control', 'no-store')
    return response
  }
  const answered = await answer()
  return isPage(answered) ? asProblem(answered.status) : answered
}

/** Source of the rule: https://fetch.spec.whatwg.org/#http-cors-protocol */
const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      'access-control-allow-methods': reading.join(', '),
      'access-control-allow-headers': 'Authorization, If-None-Match',
      'access-control-max-age': '86400',
      allow: reading.join(', ')
    }
  })

/** SvelteKit answers in HTML where there is no route, and where one fails. */
const isPage = ({ status, headers }: Response): boolean =>
  status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json')

const asProblem = (status: number): Response =>
  status < 500
    ? new Refusal(404, 'Not found', 'There is nothing here. /api/v1/openapi.json tells what there is.').response
    : new Refusal(500, 'Failed', 'Something went wrong here. Please try again later.').response
