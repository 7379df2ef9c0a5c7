import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Answer } from './answers/answer.ts'
import { type Encoding, encodingFor } from './answers/encoding.ts'
import { type Flow, sendFlow } from './answers/flow.ts'
import { KeptAnswers, megabyte } from './answers/kept.ts'
import { type Lane, laneOf, Lanes } from './answers/lanes.ts'
import { pack, type Packed } from './answers/packed.ts'
import { type Flowing, originHeaders, render } from './answers/rendered.ts'
import { send } from './answers/send.ts'
import { usualSpelling } from './answers/spelling.ts'
import { Overload } from './answers/turns.ts'
import { securityHeaders } from './headers.ts'
import { isCounted } from './limits/counted.ts'
import type { Limits } from './limits/limits.ts'
import { busy, failed, Refusal } from './limits/refusal.ts'
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
  limits: Limits
  lanes?: Lanes
  /** Another thread, which makes the answers to questions, and files. */
  ask?: (url: string, encoding: Encoding) => Promise<Packed | Flowing>
  /** Sends the files of dumps. */
  dumps?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

// Addresses whose answer depends on who asks, or on the moment.
const live = /^\/($|\?|cards\/|health\/|hooks\/|id\/|media\/|preview(\/|$))/

// The differences between two days are made, not read from the disk.
const isDumpFile = /^\/data\/(?!changes\/)/

// SvelteKit answers some of these by itself, such as one with a slash too many.
const isPreview = /^\/preview(\/|$)/

// Longer questions are answered and not kept: nobody asks them twice. Those of programs hold cursors, and many programs ask them.
const longestSearch = { page: 200, program: 1_500 }

/** What stands before SvelteKit: kept answers, the headers of every answer, and a limit on work. */
export function createFront({
  handler,
  siteUrl,
  deskUrl = siteUrl,
  epoch,
  isFile,
  limits,
  lanes = new Lanes(),
  ask,
  dumps
}: FrontOptions): RequestListener {
  const headers = securityHeaders(siteUrl)
  const ofPreviews = { ...headers, ...previewHeaders(deskUrl) }
  const origin = originHeaders(siteUrl)
  const common = {
    epoch,
    headers,
    lanes,
    render: async (url: string, lane: Lane, encoding: Encoding): Promise<Packed | Flowing> => {
      if (ask && lane !== 'page') return ask(url, encoding)
      const made = await render(handler, url, siteUrl)
      return 'flow' in made ? made : pack(made, encoding)
    }
  }
  const pages = new KeptAnswers(common)
  // A program that reads every page of every list pushes out no page that people read.
  const forPrograms = new KeptAnswers({ ...common, bytes: 32 * megabyte })

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const own = isPreview.test(request.url ?? '') ? ofPreviews : headers
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value)
    Object.assign(request.headers, origin)
    return handler(request, response)
  }

  /** The same answer with what is near the address, unless too many ask already. */
  const withNear = (url: string, encoding: Encoding, answer: Answer | Flow): Promise<Answer | Flow> =>
    pages.make(url, 'question', encoding, false).catch((error: unknown) => {
      if (error instanceof Overload) return answer
      throw error
    })

  return (request, response) => {
    const { url = '', method } = request
    const reading = method === 'GET' || method === 'HEAD'
    const counted = isCounted(url)
    const kept = counted ? forPrograms : pages
    const ready = reading && kept.get(url)
    const fail = (error: unknown): void => refuse(error, response, headers, counted)
    const sendReady = (answer: Answer): void => void send(answer, request, response)?.catch(fail)
    // Most answers end here. A key that is wrong is told so even where the answer is ready.
    if (ready && !(counted && request.headers.authorization)) return sendReady(ready)

    if (!url.startsWith('/')) return void response.writeHead(400, headers).end()
    const location = usualSpelling(url)
    if (location) return void response.writeHead(308, { ...headers, location }).end()

    const admitted = counted ? limits.admit(request, Boolean(ready)) : undefined
    if (admitted instanceof Refusal) return admitted.send(response, headers)
    if (ready) return sendReady(ready)

    const [path = '', search = ''] = url.split('?', 2)
    if (admitted && (!reading || live.test(url) || isDumpFile.test(path)))
      response.once('close', sizeOf(response, admitted.charge))
    if (reading && dumps && isDumpFile.test(path)) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      return void dumps(request, response).catch(fail)
    }
    if (!reading || live.test(url) || isFile(path)) return void pass(request, response).catch(fail)
    const lane = laneOf(url)
    const encoding = encodingFor(request.headers['accept-encoding'])
    kept
      .make(url, lane, encoding, search.length <= (counted ? longestSearch.program : longestSearch.page))
      // What is near an address of nothing is a question; a frame shows nothing of it.
      .then((answer) =>
        ask && lane === 'page' && answer.status === 404 && !url.startsWith('/embed/')
          ? withNear(url, encoding, answer)
          : answer
      )
      .then((answer) => {
        if ('flow' in answer) {
          answer.flow.once('close', () => admitted?.charge(answer.size()))
          sendFlow(answer, request, response, () => {
            const refused = admitted?.begin(answer.flow)
            refused?.send(response, headers)
            return refused === undefined
          })
        } else {
          admitted?.charge(answer.length)
          return send(answer, request, response)
        }
      })
      .catch(fail)
  }
}

/** Tells, once an answer is sent, how many bytes it was: a connection counts all it ever sent. */
function sizeOf({ socket }: ServerResponse, tell: (bytes: number) => void): () => void {
  const before = socket?.bytesWritten ?? 0
  return () => tell((socket?.bytesWritten ?? before) - before)
}

const secondsToWait = 2

function refuse(error: unknown, response: ServerResponse, headers: Record<string, string>, counted: boolean): void {
  const overload = error instanceof Overload
  if (!overload) console.error('Failed to answer:', error)
  if (response.headersSent) return void response.destroy()
  if (counted) return (overload ? busy(secondsToWait) : failed).send(response, headers)
  response.writeHead(overload ? 503 : 500, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(overload && { 'retry-after': String(secondsToWait) })
  })
  response.end(overload ? 'Too many people are asking. Please try again in a moment.\n' : 'Something went wrong.\n')
}
