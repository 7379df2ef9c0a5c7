import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { type Label, say } from '../admin/labels.ts'

/** Something that keeps a record from being published. */
export interface Problem {
  /** Path of the field, such as `events.0.sources`. */
  path: string
  message: Label
}

/** The record as it would be saved. Its shape is the collection's; the check reads what it knows. */
export type Candidate = Record<string, unknown> & { id?: string }

export type Check = (candidate: Candidate, req: PayloadRequest) => Problem[] | Promise<Problem[]>

/** Hook: a draft may be incomplete; publishing one that is, is refused with what to do, field by field. */
export const refuseUnready =
  (check: Check): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req, collection }) => {
    const candidate: Candidate = { ...originalDoc, ...data }
    if (candidate._status !== 'published' || candidate.deletedAt) return data
    const problems = await check(candidate, req)
    if (problems.length === 0) return data
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: problems.map(({ path, message }) => ({ path, message: say(req, message) })),
        req
      },
      req.t
    )
  }
