import { z } from 'zod'

const record = z.object({ id: z.string(), name: z.string(), isPublic: z.boolean() })
const difference = z.object({ key: z.string(), label: z.string(), kept: z.string(), merged: z.string() })
const titled = z.object({ id: z.string(), title: z.string() })

/** The answer of `/api/<collection>/:id/merge` (src/merging/plan.ts). */
const plan = z.object({
  kept: record,
  merged: record,
  problems: z.array(z.string()),
  gained: z.array(difference),
  conflicts: z.array(difference),
  moves: z.array(z.object({ collection: z.string(), id: z.string(), name: z.string() })),
  counts: z.object({ events: z.number(), instruments: z.number(), listedBy: z.number(), same: z.number() }),
  pairs: z.array(z.object({ keep: titled, merge: titled }))
})

export type MergePlan = z.infer<typeof plan>

export const planOf = (body: unknown): MergePlan => plan.parse(body)

const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

export const messageOf = (body: unknown): string | undefined => refused.safeParse(body).data?.errors[0]?.message
