import { randomUUID } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'

/** Milliseconds after which the work of a process that gave no sign of life is another's. */
const term = 10_000

/** The right to do what only one process may do at a time, such as sending in order. It ends by itself. */
export class Lease {
  private readonly holder = randomUUID()
  private until = 0
  private readonly payload: Payload
  private readonly work: string

  constructor(payload: Payload, work: string) {
    this.payload = payload
    this.work = work
  }

  get isMine(): boolean {
    return Date.now() < this.until
  }

  /** Takes the work, or keeps it. @returns whether it is mine now */
  async claim(): Promise<boolean> {
    const now = Date.now()
    if (this.until - now > term / 2) return true
    const until = now + term
    const mine = (await this.payload.db.updateOne({
      collection: 'leases',
      where: {
        work: { equals: this.work },
        or: [{ until: { less_than: now } }, { holder: { equals: this.holder } }]
      },
      data: { holder: this.holder, until }
    })) as object | null // Payload's type leaves out that nothing may match
    this.until = mine || (await this.begin(until)) ? until : 0
    return this.isMine
  }

  /** Leaves the work to whoever comes next, at once. */
  async release(): Promise<void> {
    if (!this.isMine) return
    this.until = 0
    await this.payload.db.updateMany({
      collection: 'leases',
      where: { work: { equals: this.work }, holder: { equals: this.holder } },
      data: { until: 0 }
    })
  }

  /** The first claim ever makes the row; of two that make it the index lets one. */
  private async begin(until: number): Promise<boolean> {
    const where = { work: { equals: this.work } }
    if ((await this.payload.db.count({ collection: 'leases', where })).totalDocs > 0) return false
    try {
      await this.payload.db.create({ collection: 'leases', data: { work: this.work, holder: this.holder, until } })
      return true
    } catch (error) {
      if (error instanceof ValidationError) return false
      throw error
    }
  }
}
