import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../admin/labels.ts'
import type { PublicCollection } from '../publications/record-types.ts'
import { kindOf } from './kind-of.ts'
import { reachOf } from './person.ts'
import { reaches } from './reaches.ts'

/**
 * The check behind all others: whoever changes what the public sees has the right to publish that record, whatever way
 * the change came. Without a person it is the system itself that publishes.
 * @param slug the collection or global
 * @throws APIError 403
 */
export async function refusePublication(
  req: PayloadRequest,
  slug: PublicCollection | 'site',
  id: string
): Promise<void> {
  if (!req.user) return
  // After deletion for good nothing is left to ask; that is for admins, whose reach is all.
  const may =
    slug === 'site' ? reachOf(kindOf(req, slug), 'publish', req) === true : await reaches(req, slug, id, 'publish')
  if (!may) throw new APIError(say(req, refused), 403)
}

const refused = label(
  'This would change what the public sees, and you may not publish this record. Save it as a draft and submit it for review; a publisher of the group can publish it.',
  '這項更改會改變公眾看到的內容，而你無權發布此紀錄。請儲存為草稿並提交審閱，由該團體的發布者發布。'
)
