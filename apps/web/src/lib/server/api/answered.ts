import { Refusal } from './refusal.ts'

/** The answer, or why there is none. */
export function answered(make: () => Response): Response {
  try {
    return make()
  } catch (error) {
    if (error instanceof Refusal) return error.response
    throw error
  }
}
