import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { APIError, type Endpoint } from 'payload'
import { onlyWebApp } from '../access/web-app.ts'
import { imageFile } from '../collections/media/image-file.ts'

/** `GET /api/v1/media/{filename}`: the file of an image, for the web app's token alone. */
export const mediaEndpoint: Endpoint = {
  path: '/v1/media/:filename',
  method: 'get',
  handler: async (req) => {
    onlyWebApp(req)
    const filename = String(req.routeParams?.filename)
    if (!/^[\w-]+\.(jpg|png|webp)$/.test(filename)) throw new APIError('Not the name of an image.', 400)
    const file = imageFile(filename)
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) throw new APIError('There is no such image.', 404)
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(found.size) }
    })
  }
}
