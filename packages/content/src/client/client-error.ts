import type { Problem } from '../api/answers.ts'

interface Answered {
  /** Of HTTP. */
  status?: number
  /** What the server says is wrong (RFC 9457), where it says so. */
  problem?: Problem
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number
}

/**
 * Why a call failed, so that a caller can tell an outage from a wrong question:
 *
 * - `unreachable`: no answer, or half of one, or the server is in trouble (5xx) or busy (429). The same call may work later.
 * - `refused`: the question is wrong, or nothing is there (404, 410). `problem` says what to do.
 * - `unknown-cursor`: the log is not the one the cursor is of. Begin again without one.
 * - `invalid`: the answer is not what this version understands.
 * - `forged`: a webhook that was not signed with our secret, or not just now.
 */
export class ClientError extends Error {
  readonly reason: 'unreachable' | 'refused' | 'unknown-cursor' | 'invalid' | 'forged'
  readonly status: number | undefined
  readonly problem: Problem | undefined
  readonly retryAfter: number | undefined

  constructor(reason: ClientError['reason'], message: string, options: ErrorOptions & Answered = {}) {
    super(message, options)
    this.name = 'ClientError'
    this.reason = reason
    this.status = options.status
    this.problem = options.problem
    this.retryAfter = options.retryAfter
  }
}
