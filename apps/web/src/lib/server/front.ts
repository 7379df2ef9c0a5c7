import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sendFlow } from './answers/flow.ts'
import { KeptAnswers } from './answers/kept.ts'
import { originHeaders, render } from './answers/rendered.ts'
import { send } from './answers/send.ts'
import { Overload, type Turns } from './answers/turns.ts'
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
  /** Sends the files of dumps. */
  dumps?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

// Addresses whose answer depends on who asks, or on the moment.
const live = /^\/($|\?|cards\/|health\/|hooks\/|id\/|media\/|preview(\/|$))/

// The differences between two days are made, not read from the disk.
const isDumpFile = /^\/data\/(?!changes\/)/

// SvelteKit answers some of these by itself, such as one with a slash too many.
const isPreview = /^\/preview(\/|$)/

// Longer questions are answered and not kept: nobody asks them twice.
const longestSearch = 200

/** What stands before SvelteKit: kept answers, the headers of every answer, and a limit on work. */
export function createFront({
  handler,
  siteUrl,
  deskUrl = siteUrl,
  epoch,
  isFile,
  turns,
  dumps
}: FrontOptions): RequestListener {
  const headers = securityHeaders(siteUrl)
  const ofPreviews = { ...headers, ...previewHeaders(deskUrl) }
  const origin = originHeaders(siteUrl)
  const kept = new KeptAnswers({ epoch, headers, turns, render: (url) => render(handler, url, siteUrl) })

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const own = isPreview.test(request.url ?? '') ? ofPreviews : headers
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    Object.assign(request.headers, origin)
    return handler(request, response)
  }

  return (request, response) => {
    const { url = '', method } = request
    const reading = method === 'GET' || method === 'HEAD'
    const ready = reading && kept.get(url)
    if (ready) return send(ready, request, response)

    const fail = (error: unknown): void => refuse(error, response, headers)
    const [path = '', search = ''] = url.split('?', 2)
    if (!path.startsWith('/')) return void response.writeHead(400, headers).end()
    if (reading && dumps && isDumpFile.test(path)) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      return void dumps(request, response).catch(fail)
    }
    if (!reading || live.test(url) || search.length > longestSearch || isFile(path))
      return void pass(request, response).catch(fail)
    kept
      .make(url)
      .then((answer) => ('flow' in answer ? sendFlow(answer, request, response) : send(answer, request, response)))
      .catch(fail)
  }
}

function refuse(error: unknown, response: ServerResponse, headers: Record<string, string>): void {
  const overload = error instanceof Overload
  if (!overload) console.error('Failed to answer:', error)
  if (response.headersSent) return void response.destroy()
  response.writeHead(overload ? 503 : 500, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(overload && { 'retry-after': '2' })
  })
  response.end(overload ? 'Too many people are asking. Please try again in a moment.\n' : 'Something went wrong.\n')
}
