import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import {
  APIError,
  canAccessAdmin,
  type CollectionSlug,
  type PayloadRequest,
  type ServerFunction,
  type Where
} from 'payload'
import { z } from 'zod'
import { kindOf } from '../access/kind-of.ts'
import { reachOf } from '../access/person.ts'
import { reaches } from '../access/reaches.ts'
import { isAdmin } from '../access/rules.ts'
import { label, say } from '../admin/labels.ts'
import { scheduledTarget, type ScheduledTarget } from './scheduled-target.ts'

/**
 * Server function `schedule-publish`, in place of Payload's. That of 3.90 asks nobody whether the person may publish the
 * record, so that anybody with an account could delete a schedule by its number.
 * @throws when it is refused or failed: the drawer says “done” for all that is answered
 */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { deleteID, req } = args
  await canAccessAdmin({ req })
  if (deleteID) return deleteSchedule(req, z.string().parse(deleteID))
  const target = scheduledTarget.parse(args)
  await refuseUnlessPublisher(req, target)
  // What was checked is what is kept: the caller may have sent more, or other shapes.
  const answer: unknown = await schedulePublishHandler({ ...args, ...(target as Pick<typeof args, 'doc' | 'global'>) })
  const failed = failure.safeParse(answer).data
  if (failed) throw new APIError(failed.error)
  return answer
}

const failure = z.object({ error: z.string() })
const stored = z.object({ input: scheduledTarget.catch({}) })

async function deleteSchedule(req: PayloadRequest, id: string): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, { taskSlug: { equals: 'schedulePublish' } }] }
  const job: unknown = await req.payload.db.findOne({ collection: 'payload-jobs', where, req })
  // It has run meanwhile, or somebody else took it away.
  if (!job) return
  await refuseUnlessPublisher(req, stored.parse(job).input)
  await req.payload.db.deleteOne({ collection: 'payload-jobs', where, req })
}

async function refuseUnlessPublisher(req: PayloadRequest, { doc, global }: ScheduledTarget): Promise<void> {
  const answers = [
    ...(doc ? [await reaches(req, doc.relationTo as CollectionSlug, doc.value, 'publish')] : []), // kindOf() refuses others
    ...(global ? [reachOf(kindOf(req, global), 'publish', req) === true] : [])
  ]
  const may = answers.length > 0 ? answers.every(Boolean) : isAdmin({ req })
  if (!may) throw new APIError(say(req, refused), 403)
}

const refused = label(
  'Only whoever may publish this record may schedule it, or cancel its schedule.',
  '只有可發布此紀錄的人，才可為它排期或取消其排期。'
)
