import type { Problem } from '@detwin/content/api'
import { problem } from '../exports/problem.ts'

/** A question that is not answered, and what to do about it. */
export class Refusal extends Error {
  readonly status: number
  readonly title: string
  readonly members: Partial<Problem>
  constructor(status: number, title: string, detail: string, members: Partial<Problem> = {}) {
    super(detail)
    this.name = 'Refusal'
    this.status = status
    this.title = title
    this.members = members
  }

  get response(): Response {
    return problem(this.status, this.title, this.message, this.members)
  }
}

/** What a parameter holds means nothing here; `means` says what would. */
export const badValue = (parameter: string, value: string, means: string, allowed?: readonly string[]): Refusal =>
  new Refusal(400, 'Bad value', `“${value}” is no value of “${parameter}”. ${means}`, {
    parameter,
    value,
    ...(allowed && { allowed: [...allowed] })
  })
