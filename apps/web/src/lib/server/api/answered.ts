import { Refusal } from './refusal.ts'

/** The answer, or why there is none. */
export async function answered(make: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof Refusal) return error.response
    throw error
  }
}
