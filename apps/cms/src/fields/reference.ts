import { z } from 'zod'

/** A relationship's value, as a form or the database gives it: the record's id, or the record. Parses to the id. */
export const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
