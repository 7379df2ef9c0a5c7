import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isApi } from './api/door.ts'
import { KeptAnswers, megabyte } from './answers/kept.ts'
import { open } from './answers/open.ts'
import { originHeaders, render } from './answers/rendered.ts'
import { send } from './answers/send.ts'
import { Overload, Turns } from './answers/turns.ts'
import { securityHeaders } from './headers.ts'
import { previewHeaders } from './preview/headers.ts'

export interface FrontOptions {
  /** SvelteKit's. */
  handler: RequestListener
  siteUrl: string
  /** Origin of the desk. */
  deskUrl?: string
  /** What pages depend on besides their address. */
  epoch: () => string
  /** True for an address of a file of the build, which SvelteKit's handler sends best. */
  isFile: (path: string) => boolean
  turns?: Turns
}

// Addresses whose answer depends on who asks, or on the moment.
const live = /^\/($|\?|cards\/|health\/|hooks\/|id\/|media\/|preview(\/|$))/

// SvelteKit answers some of these by itself, such as one with a slash too many.
const isPreview = /^\/preview(\/|$)/

// Longer questions are answered and not kept: nobody asks them twice. Those of programs hold cursors, and many programs ask them.
const longestSearch = { page: 200, api: 1_500 }

/** What stands before SvelteKit: kept answers, the headers of every answer, and a limit on work. */
export function createFront({
  handler,
  siteUrl,
  deskUrl = siteUrl,
  epoch,
  isFile,
  turns
}: FrontOptions): RequestListener {
  const headers = securityHeaders(siteUrl)
  const ofPreviews = { ...headers, ...previewHeaders(deskUrl) }
  const origin = originHeaders(siteUrl)
  const common = { epoch, headers, render: (url: string) => render(handler, url, siteUrl) }
  const pages = new KeptAnswers({ ...common, turns })
  // A program that reads every page of every list pushes out no page that people read, and stands in no queue of theirs.
  const api = new KeptAnswers({ ...common, turns: turns ?? new Turns(2, 60), bytes: 32 * megabyte })

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const own = isPreview.test(request.url ?? '') ? ofPreviews : headers
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    Object.assign(request.headers, origin)
    return handler(request, response)
  }

  return (request, response) => {
    const { url = '', method } = request
    const reading = method === 'GET' || method === 'HEAD'
    const ofApi = isApi(url)
    const kept = ofApi ? api : pages
    const ready = reading && kept.get(url)
    if (ready) return send(ready, request, response)

    const fail = (error: unknown): void => refuse(error, response, ofApi ? { ...headers, ...open } : headers, ofApi)
    const [path = '', search = ''] = url.split('?', 2)
    if (!path.startsWith('/')) return void response.writeHead(400, headers).end()
    if (!reading || live.test(url) || search.length > longestSearch[ofApi ? 'api' : 'page'] || isFile(path))
      return void pass(request, response).catch(fail)
    kept.make(url).then((answer) => send(answer, request, response), fail)
  }
}

function refuse(error: unknown, response: ServerResponse, headers: Record<string, string>, inJson: boolean): void {
  const overload = error instanceof Overload
  if (!overload) console.error('Failed to answer:', error)
  if (response.headersSent) return void response.destroy()
  const status = overload ? 503 : 500
  const detail = overload ? 'Too many people are asking. Please try again in a moment.' : 'Something went wrong.'
  response.writeHead(status, {
    ...headers,
    'content-type': inJson ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(overload && { 'retry-after': '2' })
  })
  response.end(inJson ? JSON.stringify({ title: overload ? 'Overloaded' : 'Failed', status, detail }) : `${detail}\n`)
}
