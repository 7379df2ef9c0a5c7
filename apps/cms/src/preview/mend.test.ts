import { recordSchemas } from '@detwin/content'
import { gothenburgShanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { mend } from './mend.ts'

const id = '0000000000000000000000aa'
const issuesOf = (type: 'news' | 'agreement' | 'group', record: object) =>
  recordSchemas[type].safeParse(record).error?.issues ?? []

describe('what a draft leaves open', () => {
  test('is filled in and named', () => {
    const record = { type: 'news', id, sourceLocale: 'sv', title: null, slug: null, date: null }
    const { record: whole, missing } = mend('news', record, issuesOf('news', record))
    expect(whole).toMatchObject({
      title: { sv: '[…]' },
      slug: id,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      body: {}
    })
    expect(missing).toEqual(expect.arrayContaining(['title', 'slug', 'date', 'body']))
  })

  test('is left out where it is a row', () => {
    const [first, ...others] = gothenburgShanghai.events
    const record = { ...gothenburgShanghai, events: [{ ...first, kind: null }, ...others] }
    const { record: whole, missing } = mend('agreement', record, issuesOf('agreement', record))
    expect(whole.events).toEqual(others)
    expect(missing).toEqual(['events'])
  })

  test('is nothing where the contract allows that', () => {
    const record = { id, sourceLocale: 'en', country: 'nowhere', website: 'not an address' }
    expect(mend('group', record, issuesOf('group', record)).record).toMatchObject({ country: null, website: null })
  })
})
