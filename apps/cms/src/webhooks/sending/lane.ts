import { Semaphore } from 'async-mutex'
import type { Payload } from 'payload'
import { bodyOfDelivery, type StoredDelivery } from '../deliveries/stored.ts'
import { readEndpoint, type StoredEndpoint } from '../endpoints/stored.ts'
import type { SafeFetch } from '../../safe-fetch/safe-fetch.ts'
import { secretsOf } from '../secrets/secrets.ts'
import { dueNow } from './due.ts'
import { type Health, keepOutcome } from './outcome.ts'
import { send } from './send.ts'

/** To one endpoint at once. */
const atOnce = 4

export interface LaneOptions {
  fetch?: SafeFetch | undefined
  /** Over all endpoints. */
  connections: Semaphore
  /** Whether this process may still send. */
  mayGoOn: () => boolean
}

/** Sends what is due to one endpoint, until nothing is. Other endpoints have lanes of their own. */
export async function runLane(payload: Payload, id: string, options: LaneOptions): Promise<void> {
  for (;;) {
    const endpoint = await readEndpoint({ payload }, id)
    if (!endpoint || !isReady(endpoint)) return
    const due = await dueNow(payload, id)
    if (due.length === 0 || !options.mayGoOn()) return
    await sendAll(payload, endpoint, due, options)
  }
}

const isReady = ({ state, restsUntil }: StoredEndpoint): boolean =>
  state === 'active' && !(restsUntil && Date.parse(restsUntil) > Date.now())

/** Ends early after a failure: the endpoint may be paused, or be given a rest, by now. */
async function sendAll(
  payload: Payload,
  endpoint: StoredEndpoint,
  due: StoredDelivery[],
  options: LaneOptions
): Promise<void> {
  const secrets = await secretsOf(endpoint.secrets)
  const { id, url, failures, failingSince } = endpoint
  let health: Health = { id, failures, failingSince: failingSince ?? null }
  const here = new Semaphore(health.failures > 0 ? 1 : atOnce)
  let goesWell = true
  const attempt = async (delivery: StoredDelivery): Promise<void> => {
    if (!goesWell || !options.mayGoOn()) return
    const body = await bodyOfDelivery(payload, delivery.id)
    const answered = await send({ id: delivery.id, url, body, secrets }, options.fetch)
    goesWell &&= answered.problem === null
    health = await keepOutcome(payload, health, delivery, answered)
  }
  // All of them have ended when this does: none may be sent again while it is still under way.
  const results = await Promise.allSettled(
    due.map((delivery) => here.runExclusive(() => options.connections.runExclusive(() => attempt(delivery))))
  )
  const broken = results.find((result) => result.status === 'rejected')
  if (broken) throw broken.reason
}
