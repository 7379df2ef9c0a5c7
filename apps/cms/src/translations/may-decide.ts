import type { PayloadRequest } from 'payload'
import type { Decision } from './states.ts'

/** Whether this person may decide so of a translation. */
export const mayDecide = (req: PayloadRequest, _decision: Decision): boolean => Boolean(req.user)
