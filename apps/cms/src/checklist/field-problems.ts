import type { Field, Validate } from 'payload'
import { z } from 'zod'
import type { CheckedRecord } from './checked-record.ts'
import type { Place } from './item.ts'

const object = z.record(z.string(), z.unknown()).catch({})
const rows = z.array(object).catch([])

/** What the fields themselves would refuse: their own `validate`, as Payload calls it when the record is published. */
export async function fieldProblems({ config, candidate, id, collection, req }: CheckedRecord): Promise<Place[]> {
  const problems: Place[] = []

  async function visit(fields: Field[], siblings: Record<string, unknown>, at: string[]): Promise<void> {
    for (const field of fields) {
      if (!('name' in field) || !field.name) {
        if ('fields' in field) await visit(field.fields, siblings, at)
        continue
      }
      const path = [...at, field.name]
      const value = siblings[field.name]
      await judge(field, value, siblings, path)
      if (field.type === 'group') await visit(field.fields, object.parse(value ?? {}), path)
      if (field.type === 'array')
        for (const [index, row] of rows.parse(value ?? []).entries())
          await visit(field.fields, row, [...path, String(index)])
    }
  }

  async function judge(field: Field, value: unknown, siblingData: object, path: string[]): Promise<void> {
    if (!('validate' in field) || !field.validate) return
    // Each kind of field types its own value; Payload calls them in this one way, too.
    const validate = field.validate as Validate<unknown>
    const verdict = await validate(value, {
      ...field,
      id,
      collectionSlug: collection,
      data: candidate,
      siblingData,
      blockData: undefined,
      event: 'submit',
      operation: 'update',
      overrideAccess: true,
      path,
      preferences: { fields: {} },
      previousValue: value,
      req
    } as unknown as Parameters<typeof validate>[1])
    if (typeof verdict === 'string') problems.push({ path: path.join('.'), message: verdict })
  }

  await visit(config.fields, candidate, [])
  return problems
}
