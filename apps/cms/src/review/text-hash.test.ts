import { jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { reviewHash, wordsOfDocument, wordsOfForm, wordsOfStored } from './text-hash.ts'

const paragraph = (text: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] })
const richText = (...texts: string[]) => ({ root: { type: 'root', version: 1, children: texts.map(paragraph) } })
const picture = { type: 'upload', version: 3, relationTo: 'media', value: '000000000000000000007001', fields: {} }
const withPicture = (...texts: string[]) => {
  const { root } = richText(...texts)
  return { root: { ...root, children: [...root.children, picture] } }
}

const form = { title: 'Title', summary: 'Summary', body: richText('One', 'Two') }
const hash = (changes: object = {}) => reviewHash(wordsOfForm({ ...form, ...changes }, 'en'))

test.each([
  ['the title', { title: 'Other' }],
  ['the summary', { summary: 'Other' }],
  ['the text', { body: richText('One', 'Three') }]
])('changes with %s', (_what, change) => {
  expect(hash(change)).not.toBe(hash())
})

test('does not change with a picture, a date or an empty summary', () => {
  expect(hash({ date: '2020-01-01' })).toBe(hash())
  expect(hash({ body: withPicture('One', 'Two') })).toBe(hash())
  expect(hash({ summary: ' ' })).toBe(hash({ summary: null }))
})

test('is the same for the form, the database and the public document', () => {
  const stored = {
    sourceLocale: 'en',
    title: { en: 'Title', sv: 'Titel' },
    summary: { en: 'Summary' },
    body: { en: form.body }
  }
  expect(reviewHash(wordsOfStored(stored))).toBe(hash())
  const body = { ...jointStatement.body, en: '<p>One</p><p>Two</p>' }
  const document = { ...jointStatement, title: { en: 'Title' }, summary: { en: 'Summary' }, body }
  expect(reviewHash(wordsOfDocument(document))).toBe(hash())
})
