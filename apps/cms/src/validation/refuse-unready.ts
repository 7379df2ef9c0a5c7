import { type CollectionBeforeChangeHook, type CollectionConfig, type PayloadRequest, ValidationError } from 'payload'
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

const checks = new WeakMap<object, Check>()

/** What a collection refuses to publish, for those who want to know it before. */
export const checksOf = ({ hooks }: Pick<CollectionConfig, 'hooks'>): Check[] =>
  (hooks?.beforeChange ?? []).flatMap((hook) => checks.get(hook) ?? [])

/** Hook: a draft may be incomplete; publishing one that is, is refused with what to do, field by field. */
export function refuseUnready(check: Check): CollectionBeforeChangeHook {
  const hook: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
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
  checks.set(hook, check)
  return hook
}
