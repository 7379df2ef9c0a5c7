import { keyUses } from '@detwin/content/keys'
import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload'
import { onlyWebApp } from '../access/web-app.ts'
import { noteUses, validKeys } from './valid-keys.ts'

/** `POST /api/v1/keys`: tells the web app, by its token alone, the valid keys; is told which were used today. */
export const validKeysEndpoint: Endpoint = {
  path: '/v1/keys',
  method: 'post',
  handler: async (req) => {
    onlyWebApp(req)
    await addDataAndFileToRequest(req)
    const told = keyUses.safeParse(req.data)
    if (!told.success) throw new APIError('Say {"used": [hashes]}.', 400)
    await noteUses(req, told.data.used)
    return Response.json({ keys: await validKeys(req) }, { headers: { 'cache-control': 'no-store' } })
  }
}
