import type { Media } from '@detwin/content'
import { gothenburg, jointStatement, orebroUnnamed, square } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { draftFiles, overlay } from './overlay.ts'

const draft = { ...jointStatement, slug: 'new-address', title: { ...jointStatement.title, en: 'As drafted' } }
const answer = { document: draft, drafts: [], missing: [], related: [] }
const hidden: Media = {
  ...square,
  id: '00000000000000000000ca5e',
  original: { ...square.original, filename: 'hidden.webp' }
}

test('a draft stands in place of what is public, at its own address, in a snapshot of its own', () => {
  const snapshot = exampleSnapshot()
  const shown = overlay(snapshot, answer)
  expect(shown.get('statement', draft.id)?.title.en).toBe('As drafted')
  expect(shown.bySlug('statement', 'new-address')?.record.id).toBe(draft.id)
  expect(shown.records).toBe(snapshot.records)
  expect(shown.historyOf(draft)).toEqual(snapshot.historyOf(jointStatement))
  expect(snapshot.get('statement', draft.id)?.title.en).toBe(jointStatement.title.en)
  expect(snapshot.bySlug('statement', 'new-address')).toBeUndefined()
})

test('a draft wins an address that another record has', () => {
  const other = { ...draft, id: '0000000000000000000000aa', slug: jointStatement.slug }
  const shown = overlay(exampleSnapshot(), { ...answer, document: other })
  expect(shown.bySlug('statement', jointStatement.slug)?.record.id).toBe(other.id)
})

test('an agreement in draft is in the lists of its city', () => {
  const agreement = { ...orebroUnnamed, id: '0000000000000000000000ab', city: gothenburg.id }
  const shown = overlay(exampleSnapshot(), { ...answer, document: agreement })
  expect(shown.agreementsOf(gothenburg).map(({ id }) => id)).toContain(agreement.id)
})

test('a language that stays behind is marked, and one without a text is not invented', () => {
  const { translations } =
    overlay(exampleSnapshot(), { ...answer, drafts: ['zh-Hant', 'ug'] }).get('statement', draft.id) ?? {}
  expect(translations).toMatchObject({ en: { state: 'reviewed' }, 'zh-Hant': { state: 'draft' } })
  expect(translations).not.toHaveProperty('ug')
})

test('what became public meanwhile is shown as it is public', () => {
  const snapshot = exampleSnapshot(hidden)
  const related = [{ ...hidden, credit: 'In draft' }]
  expect(overlay(snapshot, { ...answer, related }).get('media', hidden.id)?.credit).toBe(hidden.credit)
  expect(draftFiles(snapshot, { ...answer, related })).toEqual([])
  expect(draftFiles(exampleSnapshot(), { ...answer, related }).map(({ filename }) => filename)).toContain('hidden.webp')
})
