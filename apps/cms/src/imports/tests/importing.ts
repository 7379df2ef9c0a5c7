import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { rest } from '../../../tests/rest.ts'
import { workOnImports } from '../work.ts'

const row = z.object({
  line: z.number(),
  title: z.string(),
  record: z.string().optional(),
  accepted: z.boolean(),
  notes: z.array(z.object({ level: z.string(), text: z.string() })),
  differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
})
const rowsAnswer = z.object({ total: z.number(), rows: z.array(row) })

const overview = z.looseObject({
  state: z.string(),
  counts: z.record(z.string(), z.number()),
  mapping: z.record(z.string(), z.number()),
  encoding: z.string().nullable(),
  headers: z.array(z.string())
})

/** An editor who imports, through the addresses the admin uses. */
export class Importer {
  private readonly payload: Payload
  readonly token: string

  constructor(payload: Payload, token: string) {
    this.payload = payload
    this.token = token
  }

  post(path: string, body: object | FormData = {}) {
    return rest('POST', `/api/imports${path}`, { token: this.token, body })
  }

  file(kind: 'cities' | 'agreements', bytes: string | Uint8Array<ArrayBuffer>, name = 'table.csv') {
    const form = new FormData()
    form.set('file', new Blob([bytes], { type: 'text/csv' }), name)
    form.set('_payload', JSON.stringify({ kind }))
    return this.post('/file', form)
  }

  /** @throws when the file is refused */
  async begin(kind: 'cities' | 'agreements', bytes: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const { body, text } = await this.file(kind, bytes)
    const { data } = z.object({ id: z.string() }).safeParse(body)
    if (!data) throw new Error(text)
    return data.id
  }

  async look(id: string) {
    const { body } = await rest('GET', `/api/imports/${id}/overview`, { token: this.token })
    return overview.parse(body)
  }

  async rows(id: string, view: string) {
    const { body } = await rest('GET', `/api/imports/${id}/rows?view=${view}`, { token: this.token })
    return rowsAnswer.parse(body).rows
  }

  /** Waits until the work that was asked for is done. */
  async settled(id: string): Promise<Awaited<ReturnType<Importer['look']>>> {
    for (;;) {
      await workOnImports(this.payload)
      const now = await this.look(id)
      if (!['checking', 'running', 'undoing'].includes(now.state)) return now
      await sleep(20)
    }
  }

  /** @throws when a step is refused */
  async step(id: string, name: 'check' | 'run' | 'undo', body: object = {}) {
    const { status, text } = await this.post(`/${id}/${name}`, body)
    if (status !== 200) throw new Error(text)
    return this.settled(id)
  }

  async check(kind: 'cities' | 'agreements', csv: string, settings: { publish?: boolean } = {}): Promise<string> {
    const id = await this.begin(kind, csv)
    const { mapping } = await this.look(id)
    await this.step(id, 'check', { mapping, sourceLocale: 'en', publish: false, ...settings })
    return id
  }

  /** Checks a file and says yes. */
  async import(kind: 'cities' | 'agreements', csv: string, settings: { publish?: boolean } = {}): Promise<string> {
    const id = await this.check(kind, csv, settings)
    await this.step(id, 'run')
    return id
  }
}
