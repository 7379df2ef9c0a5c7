import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { encodingFor } from '../answers/encoding.ts'
import { open } from '../answers/open.ts'
import { hasIt } from '../answers/send.ts'
import { dataLicence } from '../dataset/licence.ts'
import { contents } from './content.ts'
import { type Days, newestDay, readDays } from './shelf.ts'
import { sumsOf } from './sums.ts'
import { checksums, descriptor, packedFolders } from './write.ts'

const types = new Map<string, string>([
  ...contents.map(({ path, mediatype }): [string, string] => [
    path,
    mediatype.startsWith('text/') ? `${mediatype}; charset=utf-8` : mediatype
  ]),
  [descriptor, 'application/json'],
  [checksums, 'text/plain; charset=utf-8']
])

const licences = new Map(contents.map(({ path, licence }) => [path, licence]))

/**
 * Sends a file of a dump: `/data/latest/agreements.csv`, `/data/2026-11-28/agreements.csv`. The folder is looked up once an
 * answer, so that nobody gets half of one dump and half of another.
 */
export async function serveDump(shelf: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?', 1)
  const [, , name = '', file = '', ...rest] = path.split('/')
  const days = await readDays(shelf)
  const day = name === 'latest' ? newestDay(days) : name
  const folder = day === undefined ? undefined : days[day]?.folder
  if (folder === undefined) return refuse(response, 404, 'No such dump', noDump(name, days), { days: daysOf(days) })
  if (file === '' && rest.length === 0) {
    response.writeHead(302, { ...open, location: `/data/${name}/${descriptor}`, 'cache-control': 'no-cache' }).end()
    return
  }
  const type = rest.length === 0 ? types.get(file) : undefined
  if (!type) {
    const files = [...types.keys()]
    return refuse(response, 404, 'No such file', `A dump has these files: ${files.join(', ')}.`, { files })
  }
  const sum = (await sumsOf(join(shelf, folder))).get(file)
  // The list of sums is short, and not packed.
  const encoding = sum ? encodingFor(request.headers['accept-encoding']) : 'identity'
  const place = encoding === 'identity' ? '' : packedFolders[encoding]
  const headers = {
    ...open,
    'access-control-expose-headers': 'Link, Content-Range, Accept-Ranges, ETag',
    'content-type': type,
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    // The name of the folder is the hash of its list of sums.
    etag: `"${sum ?? folder}${place}"`,
    vary: 'Accept-Encoding',
    link: `<${(licences.get(file) ?? dataLicence).url}>; rel="license"`,
    ...(place && { 'content-encoding': encoding })
  }
  for (const [key, value] of Object.entries(headers)) response.setHeader(key, value)
  // Programs that ask with `fetch` send `Cache-Control: no-cache` beside their tag, for which the library sends everything.
  if (hasIt(request.headers['if-none-match'], headers.etag)) {
    for (const name of ['content-type', 'content-encoding']) response.removeHeader(name)
    response.writeHead(304).end()
    return
  }
  const options = {
    root: join(shelf, folder, place),
    dotfiles: 'deny',
    index: false,
    cacheControl: false,
    lastModified: false
  } as const
  await new Promise<void>((resolve, reject) => {
    response.once('close', resolve)
    send(request, file, options)
      .on('error', (error: Error & { status?: number }) => {
        if (error.status !== 416) return reject(error)
        response.removeHeader('content-encoding')
        refuse(response, 416, 'No such part', 'The file is shorter than the range that was asked for.', {})
      })
      .pipe(response)
  })
}

const daysOf = (days: Days): string[] => Object.keys(days).toSorted()

function noDump(name: string, days: Days): string {
  const kept = daysOf(days)
  if (kept.length === 0) return 'No dump was made yet: one comes within minutes of the first publication.'
  const asked = name ? `No dump of “${name}” is kept. ` : ''
  return `${asked}There are: latest, ${kept.join(', ')}.`
}

/** Tells a program what is wrong with its question (RFC 9457). */
function refuse(response: ServerResponse, status: number, title: string, detail: string, members: object): void {
  const body = JSON.stringify({ title, status, detail, ...members })
  response.writeHead(status, { ...open, 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  response.end(body)
}
