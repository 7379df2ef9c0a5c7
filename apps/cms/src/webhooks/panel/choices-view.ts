import { z } from 'zod'

/** What can be chosen as a filter: names that are public anyway, for people who see nothing else of the desk. */
export const choices = z.object({
  countries: z.array(z.object({ value: z.string(), label: z.string() })),
  groups: z.array(z.object({ value: z.string(), label: z.string() }))
})

export type Choices = z.infer<typeof choices>
