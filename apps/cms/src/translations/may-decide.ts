import { APIError, type PayloadRequest } from 'payload'
import { kindOf } from '../access/kind-of.ts'
import { reachOf } from '../access/person.ts'
import { label, say } from '../admin/labels.ts'
import type { Decision } from './states.ts'

/** A draft, and one that asks for review, are work; every other decision is about what the public reads. */
export const isPublicMatter = (decision: Decision): boolean => decision !== 'draft' && decision !== 'waiting'

/**
 * Whether this person may decide so of a translation: what the public reads is for those who publish such records.
 * Whether it may be this very record, the publication log asks.
 * @param slug the collection or global
 */
const mayDecide = (req: PayloadRequest, slug: string, decision: Decision): boolean =>
  !req.user || !isPublicMatter(decision) || reachOf(kindOf(req, slug), 'publish', req) !== false

/** @throws APIError 403 when this person may not decide so */
export function refuseDecision(req: PayloadRequest, slug: string, decision: Decision): void {
  if (!mayDecide(req, slug, decision)) throw new APIError(say(req, forPublishers), 403)
}

const forPublishers = label(
  'Whether readers get this translation is for somebody who publishes such records. Ask for review instead.',
  '譯文是否公開須由發布者決定。請改為「請人校閱」。'
)
