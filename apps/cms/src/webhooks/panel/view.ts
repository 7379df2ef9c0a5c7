import { z } from 'zod'
import { deliveryStates, problems } from '../deliveries/states.ts'
import { endpointStates } from '../endpoints/states.ts'

const shownDelivery = z.object({
  id: z.string(),
  title: z.string(),
  type: z.string(),
  state: z.enum(deliveryStates),
  status: z.number().nullable(),
  problem: z.enum(problems).nullable(),
  milliseconds: z.number().nullable(),
  attempts: z.number(),
  at: z.string(),
  nextAt: z.string().nullable()
})

export type ShownDelivery = z.infer<typeof shownDelivery>

/** What the form of an endpoint shows besides its fields: `GET` and `POST /api/webhook-endpoints/:id/panel`. */
export const panelView = z.object({
  state: z.enum(endpointStates),
  failingSince: z.string().nullable(),
  formerSecretEnds: z.string().nullable(),
  waiting: z.number(),
  deliveries: z.array(shownDelivery),
  /** Only in answer to whoever asked for it. */
  secret: z.string().optional(),
  test: shownDelivery.pick({ status: true, problem: true, milliseconds: true }).optional()
})

export type PanelView = z.infer<typeof panelView>

const panelActions = ['test', 'pause', 'resume', 'showSecret', 'rotateSecret', 'replay'] as const

export const panelRequest = z.object({ action: z.enum(panelActions), delivery: z.string().optional() })

export type PanelRequest = z.infer<typeof panelRequest>
