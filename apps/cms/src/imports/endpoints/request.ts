import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../../access/rules.ts'
import { type Label, label, say } from '../../admin/labels.ts'
import { type Import, readImport } from '../an-import.ts'

/**
 * The import an address names, for somebody who may import.
 * @throws APIError 401, 403 or 404
 */
export async function importOf(req: PayloadRequest): Promise<Import> {
  mustBeAllowed(req)
  const found = await readImport(req, z.string().catch('').parse(req.routeParams?.id))
  if (!found) throw new APIError(say(req, label('There is no such import.', '沒有這項匯入。')), 404)
  return found
}

/** @throws Forbidden for everybody who may not publish records */
export function mustBeAllowed(req: PayloadRequest): void {
  if (!mayPublish({ req })) throw new Forbidden(req.t)
}

/** @throws APIError 400 when the body does not have the shape */
export async function bodyOf<T extends z.ZodType>(req: PayloadRequest, schema: T): Promise<z.infer<T>> {
  const parsed = schema.safeParse(await req.json?.().catch(() => undefined))
  if (!parsed.success) throw refusal(req, 400, label('This request is not understood.', '無法理解這項要求。'))
  return parsed.data
}

export const refusal = (req: PayloadRequest, status: number, words: Label): APIError =>
  new APIError(say(req, words), status)
