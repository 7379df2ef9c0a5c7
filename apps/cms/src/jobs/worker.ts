import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { runDueReleases } from '../releases/run-due.ts'
import { removeOldDeliveries } from '../webhooks/deliveries/remove-old.ts'
import { freeDeadJobs } from './dead-jobs.ts'

/** Milliseconds between two looks: a release is at most this late. */
const pause = 5000

/** Looks for due releases, jobs whose worker died and old deliveries of webhooks, from the start of the CMS to its end. */
export async function work(payload: Payload): Promise<never> {
  for (let booting = true; ; booting = false) {
    try {
      await freeDeadJobs(payload, { booting })
      await runDueReleases(payload)
      await removeOldDeliveries(payload)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Scheduled work waits for the next look.' })
    }
    await sleep(pause, undefined, { ref: false })
  }
}
