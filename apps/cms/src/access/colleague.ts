import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { colleagues } from './matrix.ts'

/** Whether the person works at the desk: a partner's people sign in too, and see nothing of it but their own. */
export const isColleague = ({ req }: { req: PayloadRequest }): boolean =>
  colleagues.some((role) => role === req.user?.role)

/**
 * Lets nobody pass but those who work at the desk; what each may do there is another question.
 * @throws APIError 401, or 403 where a partner asks
 */
export function onlyColleagues(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Sign in first.', 401)
  if (!isColleague({ req })) throw new Forbidden(req.t)
}
