import { record } from '../audit/record.ts'
import { APIError, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { savedBeside, workingRecord } from '../translations/working-record.ts'
import { withDerived } from './derived.ts'
import type { Mergeable } from './mergeable.ts'
import { type MergePlan, planMerge } from './plan.ts'
import { repointed } from './repointed.ts'
import { rewrite } from './rewrite.ts'
import { unite } from './unite.ts'

export interface MergeRequest {
  collection: Mergeable
  /** The record that goes to the trash. */
  merged: string
  /** The record that stays. */
  kept: string
  /** Keys of the conflicts in which the other record's value is right. */
  taken: readonly string[]
}

/**
 * Makes two records one, in one transaction: what only the one has goes to the other, every reference is made one to the
 * record that stays, and the one that goes lies in the trash, from where its addresses lead to the other for ever.
 * @throws APIError 409 when it cannot be done, with what to do
 */
export const merge = (req: PayloadRequest, { collection, merged, kept, taken }: MergeRequest): Promise<MergePlan> =>
  inTransaction(req, async () => {
    const plan = await planMerge(req, collection, merged, kept)
    if (plan.problems.length > 0) throw new APIError(plan.problems.join(' '), 409, undefined, true)
    const before = {
      saved: await savedBeside(req, collection, merged),
      draft: await workingRecord(req, collection, merged)
    }
    const gone = { deletedAt: new Date().toISOString(), mergedInto: kept }
    await rewrite(req, collection, merged, (found) => ({ ...found, ...gone }))

    for (const reference of plan.moves) {
      const { flattenedFields } = req.payload.collections[reference.collection].config
      const target = { collection, from: merged, to: kept }
      await rewrite(req, reference.collection, reference.id, (found) =>
        withDerived(req, reference.collection, repointed(flattenedFields, found, target))
      )
    }

    // What readers never saw does not become public by a merge: it waits in the kept record's draft.
    const asDraft = plan.kept.isPublic && !plan.merged.isPublic
    const chosen = new Set(taken)
    await rewrite(
      req,
      collection,
      kept,
      async (found, part) => {
        const other = before[part]
        if (!other || (asDraft && part === 'saved')) return found
        return withDerived(req, collection, unite(collection, found, other, chosen).record)
      },
      { asDraft }
    )
    const subject = { type: collection, id: kept, title: plan.kept.name }
    await record(req, 'merge', { subject, count: plan.moves.length + 1, note: merged })
    return plan
  })
