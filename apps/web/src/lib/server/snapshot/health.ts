import { sentenceOf } from './problem.ts'

/** How following the log goes. Times are ISO 8601, UTC. */
export class Health {
  /** When the CMS last answered with the log at all, and when everything it had was taken over. */
  lastContact: string | null = null
  lastSuccess: string | null = null
  /** What is wrong, in a sentence. */
  problem: string | null

  constructor(problem: string | null) {
    this.problem = problem
  }

  answered(): void {
    this.lastContact = new Date().toISOString()
  }

  succeeded(): void {
    this.lastSuccess = new Date().toISOString()
    if (this.problem) console.log('The log is followed again.')
    this.problem = null
  }

  /** Said once in the process's log, however long it lasts. */
  failed(error: unknown): void {
    const problem = sentenceOf(error)
    if (problem !== this.problem) console.error(problem, error)
    this.problem = problem
  }
}
