import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { reaches } from '../../access/reaches.ts'
import type { Right } from '../../access/matrix.ts'
import { label, say } from '../../admin/labels.ts'
import { replay } from '../actions/replay.ts'
import { rotateSecret, showSecret } from '../actions/secret.ts'
import { sendTest } from '../actions/send-test.ts'
import { pause, resume } from '../actions/state.ts'
import { readEndpoint, type StoredEndpoint } from '../endpoints/stored.ts'
import { endOfFormer } from '../secrets/secrets.ts'
import { latestDeliveries, waitingFor } from './deliveries.ts'
import { type PanelRequest, panelRequest, type PanelView } from './view.ts'

/** The endpoint of the address, for whoever has that right to it; for others there is none. */
async function endpointOf(req: PayloadRequest, right: Right): Promise<StoredEndpoint> {
  const id = z.string().catch('').parse(req.routeParams?.id)
  const found = (await reaches(req, 'webhook-endpoints', id, right)) ? await readEndpoint(req, id) : undefined
  if (!found) throw new APIError(say(req, label('There is no such webhook.', '沒有這個 Webhook。')), 404)
  return found
}

async function viewOf(req: PayloadRequest, { id, state, failingSince, secrets }: StoredEndpoint): Promise<PanelView> {
  const ends = endOfFormer(secrets)
  return {
    state,
    failingSince: failingSince ?? null,
    formerSecretEnds: ends === null ? null : new Date(ends).toISOString(),
    waiting: await waitingFor(req.payload, id),
    deliveries: await latestDeliveries(req.payload, id)
  }
}

const acts: Record<
  PanelRequest['action'],
  (req: PayloadRequest, endpoint: StoredEndpoint, asked: PanelRequest) => Promise<Partial<PanelView>>
> = {
  test: async (req, endpoint) => ({ test: await sendTest(req, endpoint) }),
  pause: async (req, endpoint) => pause(req, endpoint).then(() => ({})),
  resume: async (req, endpoint) => resume(req, endpoint).then(() => ({})),
  showSecret: async (req, endpoint) => ({ secret: await showSecret(req, endpoint) }),
  rotateSecret: async (req, endpoint) => ({ secret: await rotateSecret(req, endpoint) }),
  replay: async (req, _endpoint, { delivery = '' }) => replay(req, delivery).then(() => ({}))
}

const answer = (view: PanelView): Response => Response.json(view, { headers: { 'cache-control': 'no-store' } })

export const panelEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/panel',
    method: 'get',
    handler: async (req) => answer(await viewOf(req, await endpointOf(req, 'read')))
  },
  {
    path: '/:id/panel',
    method: 'post',
    handler: async (req) => {
      const endpoint = await endpointOf(req, 'draft')
      const asked = panelRequest.safeParse(await req.json?.().catch(() => undefined))
      if (!asked.success) throw new APIError(`This is nothing a webhook does. ${z.prettifyError(asked.error)}`, 400)
      const result = await acts[asked.data.action](req, endpoint, asked.data)
      return answer({ ...(await viewOf(req, await endpointOf(req, 'read'))), ...result })
    }
  }
]
