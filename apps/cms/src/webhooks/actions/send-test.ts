import { ObjectId } from 'bson'
import { APIError, type PayloadRequest } from 'payload'
import { label, say } from '../../admin/labels.ts'
import type { SafeFetch } from '../../safe-fetch/safe-fetch.ts'
import type { StoredEndpoint } from '../endpoints/stored.ts'
import { bodyOf } from '../messages/message.ts'
import { secretsOf } from '../secrets/secrets.ts'
import { type Answered, send } from '../sending/send.ts'
import { testType } from '../types/types.ts'

/** Milliseconds between two tests of one endpoint: the button is no way to press a stranger's server. */
const pause = 5000

/**
 * Sends a test now and keeps what came of it among the deliveries. It is not tried again, and says nothing about how the
 * endpoint fares.
 * @throws APIError 429 when the last test was a moment ago
 */
export async function sendTest(req: PayloadRequest, endpoint: StoredEndpoint, fetch?: SafeFetch): Promise<Answered> {
  await refuseTooSoon(req, endpoint.id)
  const id = new ObjectId().toHexString()
  const at = new Date()
  const timestamp = at.toISOString()
  const body = bodyOf(testType, timestamp, { message: 'A test from Detwin. Nothing was published.' })
  const secrets = await secretsOf(endpoint.secrets)
  const answered = await send({ id, url: endpoint.url, body, secrets }, fetch, at)
  const ended = new Date().toISOString()
  await req.payload.db.create({
    collection: 'webhook-deliveries',
    data: {
      id,
      title: say(req, aTest),
      type: testType,
      endpoint: endpoint.id,
      partner: endpoint.partner,
      state: answered.problem ? 'failed' : 'delivered',
      lastStatus: answered.status,
      problem: answered.problem,
      milliseconds: answered.milliseconds,
      attempts: 1,
      lastAt: ended,
      endedAt: ended,
      seq: 0,
      body,
      createdAt: timestamp,
      updatedAt: ended
    },
    returning: false,
    req
  })
  return answered
}

async function refuseTooSoon(req: PayloadRequest, endpoint: string): Promise<void> {
  const since = new Date(Date.now() - pause).toISOString()
  const where = { endpoint: { equals: endpoint }, type: { equals: testType }, endedAt: { greater_than: since } }
  const { totalDocs } = await req.payload.db.count({ collection: 'webhook-deliveries', where, req })
  if (totalDocs > 0) throw new APIError(say(req, tooSoon), 429)
}

const aTest = label('A test', '測試')
const tooSoon = label('The last test was a moment ago. Wait a few seconds.', '剛剛才測試過，請稍候數秒。')
