import { createHash, timingSafeEqual } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { readEnvironment } from '../environment.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Lets nobody pass but the web app.
 * @throws APIError 401 without its token
 */
export function onlyWebApp(req: PayloadRequest): void {
  const given = /^Bearer (.+)$/.exec(req.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!timingSafeEqual(digest(given), digest(readEnvironment().WEB_TOKEN)))
    throw new APIError('This address is for the web app and its token.', 401)
}
