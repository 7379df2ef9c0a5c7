import type { Config } from 'payload'
import { z } from 'zod'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/** An error that is meant for the person: Payload marks it, or gives it another status than 500. */
const refusal = z.object({ name: z.literal(''), message: z.string().min(1), isPublic: z.literal(true) })

/**
 * Hook: says why something was refused. A build takes the names of classes away, and Payload 3.90 answers "An unknown
 * error occurred" for an error without a name and without data (payload/dist/utilities/formatErrors.js).
 */
export const sayRefusal: AfterError = ({ error }) => {
  const { name, message, isPublic } = error as Error & { isPublic?: unknown } // Payload's own errors carry it
  const refused = refusal.safeParse({ name, message, isPublic }).data
  return refused && { response: { errors: [{ message: refused.message }] } }
}
