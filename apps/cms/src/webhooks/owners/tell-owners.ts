import type { Payload, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { canMail, sendMail } from '../../mail/send-mail.ts'
import { findEndpoints, type StoredEndpoint } from '../endpoints/stored.ts'
import { mailAbout } from './mail-about.ts'

const waiting: Where = { tellOwner: { equals: true } }

/** Milliseconds until a mail server that failed is asked again. */
const pause = 5 * 60 * 1000

const failedAt = new WeakMap<Payload, number>()

/** Whether somebody is to be told by mail that their webhook stopped. */
export async function ownersToTell(payload: Payload): Promise<boolean> {
  if (!canMail() || Date.now() - (failedAt.get(payload) ?? 0) < pause) return false
  return (await payload.db.count({ collection: 'webhook-endpoints', where: waiting })).totalDocs > 0
}

/** Writes to the owners of webhooks that were paused or have unsubscribed. Who was told is not told again. */
export async function tellOwners(payload: Payload): Promise<void> {
  for (const endpoint of await findEndpoints(payload, waiting)) {
    try {
      await tell(payload, endpoint)
    } catch (error) {
      failedAt.set(payload, Date.now())
      payload.logger.error({ err: error, msg: `The owner of the webhook ${endpoint.id} was not told by mail yet.` })
      return
    }
  }
}

const contact = z.object({ contact: z.email() })

async function tell(payload: Payload, endpoint: StoredEndpoint): Promise<void> {
  const where = { id: { equals: endpoint.partner } }
  const partner = contact.parse(await payload.db.findOne({ collection: 'partners', where }))
  const { routes, serverURL } = payload.config
  const path = `/collections/webhook-endpoints/${endpoint.id}` as const
  await sendMail({
    to: partner.contact,
    ...mailAbout(endpoint, formatAdminURL({ adminRoute: routes.admin, path, serverURL }))
  })
  await payload.db.updateOne({ collection: 'webhook-endpoints', id: endpoint.id, data: { tellOwner: false } })
}
