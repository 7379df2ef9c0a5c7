import type { Endpoint } from 'payload'
import { z } from 'zod'
import { onlyWebApp } from '../access/web-app.ts'
import { changesAfter } from './changes.ts'

const limit = z.coerce.number().int().min(1).max(1000).catch(500)

/** `GET /api/v1/changes?after=<cursor>&limit=<1 to 1000>`: the log, for the web app's token alone. */
export const changesEndpoint: Endpoint = {
  path: '/v1/changes',
  method: 'get',
  handler: async (req) => {
    onlyWebApp(req)
    const { searchParams } = req
    return Response.json(
      await changesAfter(req.payload, searchParams.get('after'), limit.parse(searchParams.get('limit') ?? 500))
    )
  }
}
