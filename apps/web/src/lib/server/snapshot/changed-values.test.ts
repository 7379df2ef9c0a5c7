import { gothenburg, jointStatement } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { changedValues, valuesBefore } from './changed-values.ts'

const cases = {
  'a text in one language': [jointStatement, { ...jointStatement, title: { ...jointStatement.title, en: 'Other' } }],
  'a language that came': [gothenburg, { ...gothenburg, name: { ...gothenburg.name, de: 'Göteborg' } }],
  'a language that went': [{ ...gothenburg, name: { ...gothenburg.name, de: 'Göteborg' } }, gothenburg],
  'a field that came': [{ ...gothenburg, contact: undefined }, gothenburg],
  'a field that was emptied': [gothenburg, { ...gothenburg, website: null, location: null }],
  'a text that was emptied': [jointStatement, { ...jointStatement, summary: null }]
} as const

describe('what was kept gives the record before the change', () => {
  test.each(Object.entries(cases))('%s', (_name, [before, after]) => {
    const back = valuesBefore({ ...after }, changedValues(before, after))
    for (const [field, value] of Object.entries(before)) expect(back[field] ?? null).toEqual(value ?? null)
  })

  test('and keeps no more than the languages that differ', () =>
    expect(changedValues(...cases['a text in one language'])).toEqual({ title: { en: 'End the agreements' } }))
})
