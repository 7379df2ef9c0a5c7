import { recordTypes } from '@detwin/content'
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { onlyColleagues } from '../access/colleague.ts'
import { isAdmin } from '../access/rules.ts'
import { say } from '../admin/labels.ts'
import { collectionOf } from '../publications/record-types.ts'
import type { Step } from './history.ts'
import { penNames } from './pen-names.ts'
import { revert } from './revert.ts'
import { prospectOf, undoPublication } from './undo-publication.ts'

const revision = z.coerce.number().int().positive()
const asked = z.object({ revision, last: revision })
const wanted = z.object({
  by: z.string().min(1),
  since: z.iso.datetime(),
  until: z.iso.datetime().optional(),
  force: z.boolean().optional(),
  dryRun: z.boolean().optional()
})

const types = z.enum(recordTypes)

function targetOf({ routeParams }: PayloadRequest) {
  const type = types.safeParse(routeParams?.type)
  if (!type.success) throw new APIError('There is no such kind of record.', 404)
  return { type: type.data, id: String(routeParams?.id) }
}

async function body<T extends z.ZodType>(req: PayloadRequest, schema: T): Promise<z.infer<T>> {
  const parsed = schema.safeParse(await req.json?.().catch(() => undefined))
  if (!parsed.success) throw new APIError(z.prettifyError(parsed.error), 400)
  return parsed.data
}

/** What undoing would do, for the question before it: `?revision=` names a publication, else it is the last one. */
const look: Endpoint['handler'] = async (req) => {
  onlyColleagues(req)
  const named = revision.safeParse(req.searchParams.get('revision') ?? undefined).data
  const { publication, last, before } = await prospectOf(req, targetOf(req), named)
  const names = await penNames(
    req,
    [publication, last, ...(before ? [before] : [])].flatMap(({ by }) => by ?? [])
  )
  const shown = (step: Step) => ({
    revision: step.revision,
    op: step.op,
    at: step.at,
    by: step.by ? (names.get(step.by) ?? null) : null
  })
  return Response.json({ publication: shown(publication), last: shown(last), before: before ? shown(before) : null })
}

const undo: Endpoint['handler'] = async (req) => {
  onlyColleagues(req)
  return Response.json(await undoPublication(req, targetOf(req), await body(req, asked)))
}

/** For admins: everything that an account published in a time, looked at (`dryRun`) or reverted. */
const revertAll: Endpoint['handler'] = async (req) => {
  if (!isAdmin({ req })) throw new Forbidden(req.t)
  const outcomes = await revert(req, await body(req, wanted))
  return Response.json({
    outcomes: outcomes.map(({ reason, ...outcome }) => ({
      ...outcome,
      ...(reason && { reason: say(req, reason) }),
      collection: outcome.type === 'site' ? null : collectionOf(outcome.type)
    }))
  })
}

export const undoEndpoints: Endpoint[] = [
  { path: '/undo/:type/:id', method: 'get', handler: look },
  { path: '/undo/:type/:id', method: 'post', handler: undo },
  { path: '/revert', method: 'post', handler: revertAll }
]
