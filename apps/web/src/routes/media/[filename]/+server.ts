import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { error } from '@sveltejs/kit'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { RequestHandler } from './$types'

/** A published image file. Its name is random and never used again, so it may be kept for ever. */
export const GET: RequestHandler = async ({ params, locals, request, setHeaders }) => {
  const file = locals.snapshot.mediaFile(params.filename)
  if (!file) error(404, 'Not found')
  const etag = `"${file.sha256}"`
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const { media } = await snapshots()
  const opened = await open(media.pathOf(file)).catch(() => undefined)
  if (!opened) {
    // Published and not here: a 404 would say that it was withdrawn.
    setHeaders({ 'retry-after': '60' })
    error(503, 'This image is not available at the moment')
  }
  // The types of node:stream and of the web disagree about the same class.
  const body = Readable.toWeb(opened.createReadStream()) as unknown as ReadableStream
  return new Response(body, {
    headers: { ...headers, 'content-type': file.mimeType, 'content-length': String(file.filesize) }
  })
}
