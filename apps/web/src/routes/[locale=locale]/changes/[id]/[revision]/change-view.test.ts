import { jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { put } from '../../../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../../../tests/snapshots.ts'
import { changeView } from './change-view.ts'

const changed = {
  ...jointStatement,
  title: { ...jointStatement.title, en: 'End them' },
  body: { ...jointStatement.body, en: '<p>We urge our city halls to end their agreements.</p>', sv: '<p>Annat.</p>' }
}
const snapshot = applyEntries(exampleSnapshot(), [put(changed, 2, 99, '2026-05-03T10:00:00.000Z')], '99')

test('a change is told in the language of the record, whoever reads', () => {
  const view = changeView(changed, 2, snapshot, 'sv')
  expect(view).toMatchObject({ day: '2026-05-03', known: true, path: '/statements/end-the-agreements' })
  expect(view?.text?.locale).toBe('en')
  expect(view?.text?.blocks).toEqual([
    {
      runs: [
        { text: 'We ', kind: 'same' },
        { text: 'ask', kind: 'out' },
        { text: 'urge', kind: 'in' },
        { text: ' our city halls to end their agreements.', kind: 'same' }
      ]
    }
  ])
  expect(changeView(changed, 2, snapshot, 'en')?.rows).toMatchObject([{ label: 'Title', after: { text: 'End them' } }])
})

test('the first publication, and one that never was, are no change', () => {
  expect(changeView(changed, 1, snapshot, 'en')).toBeUndefined()
  expect(changeView(changed, 7, snapshot, 'en')).toBeUndefined()
  expect(changeView(changed, NaN, snapshot, 'en')).toBeUndefined()
})

test('a translation that was published is told to those who read it', () => {
  const translated = { ...jointStatement, body: { ...jointStatement.body, de: '<p>Anders.</p>' } }
  const published = applyEntries(exampleSnapshot(), [put(translated, 2, 99)], '99')
  expect(changeView(translated, 2, published, 'de')?.text).toEqual({
    locale: 'de',
    blocks: [{ runs: [{ text: 'Anders.', kind: 'in' }] }]
  })
  expect(changeView(translated, 2, published, 'en')).toMatchObject({
    text: null,
    rows: [],
    change: { kind: 'changed' }
  })
})
