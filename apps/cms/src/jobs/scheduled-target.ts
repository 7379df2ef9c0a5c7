import { z } from 'zod'
import { reference } from '../fields/reference.ts'

/** What Payload's task `schedulePublish` publishes or takes down: it does so to each that is named. */
export const scheduledTarget = z.object({
  doc: z.object({ relationTo: z.string(), value: reference }).nullish(),
  global: z.string().nullish()
})

export type ScheduledTarget = z.infer<typeof scheduledTarget>
