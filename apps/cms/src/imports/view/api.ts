'use client'
import { z } from 'zod'

const overview = z.object({
  id: z.string(),
  file: z.string(),
  kind: z.enum(['cities', 'agreements']),
  state: z.enum(['mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed']),
  total: z.number(),
  progress: z.number(),
  sourceLocale: z.string(),
  publish: z.boolean(),
  format: z.string().nullish(),
  encoding: z.string().nullish(),
  headers: z.array(z.string()),
  mapping: z.record(z.string(), z.number()),
  otherSheets: z.array(z.string()),
  counts: z.record(z.string(), z.number()),
  problem: z.string().nullable(),
  targets: z.array(z.object({ name: z.string(), label: z.string(), required: z.boolean() })),
  samples: z.array(z.array(z.string()))
})

/** An import as its endpoint tells it. */
export type Overview = z.infer<typeof overview>

const rows = z.object({
  total: z.number(),
  pages: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      title: z.string(),
      record: z.string().optional(),
      accepted: z.boolean(),
      notes: z.array(z.object({ level: z.enum(['refused', 'doubt', 'remark']), text: z.string() })),
      differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
    })
  )
})

export type Rows = z.infer<typeof rows>

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })) })
const begun = z.object({ id: z.string() })

/** @throws Error with the sentence the server gives */
async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`/api/imports${path}`, { credentials: 'same-origin', ...init })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  throw new Error(refusal.safeParse(body).data?.errors[0]?.message ?? `${response.status}`)
}

export const readOverview = async (id: string): Promise<Overview> => overview.parse(await ask(`/${id}/overview`))

export const readRows = async (id: string, view: string, page: number): Promise<Rows> =>
  rows.parse(await ask(`/${id}/rows?view=${view}&page=${page}`))

export const takeStep = (id: string, step: 'check' | 'run' | 'undo' | 'decide', body: object = {}): Promise<unknown> =>
  ask(`/${id}/${step}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })

/** Sends a file; gives the id of its import. */
export async function sendFile(file: File, kind: string): Promise<string> {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify({ kind }))
  return begun.parse(await ask('/file', { method: 'POST', body: form })).id
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
