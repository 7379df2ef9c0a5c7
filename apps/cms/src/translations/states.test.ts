import { describe, expect, test } from 'vitest'
import { nextVersions, type Standing, stateOf, type TranslationState } from './states.ts'

const standing: Standing = {
  isSource: false,
  written: true,
  decision: 'reviewed',
  translatedFrom: 'b',
  sourceVersions: ['a', 'b']
}

describe('the state of a translation', () => {
  test.each<[string, Partial<Standing>, TranslationState]>([
    ['the source is always reviewed', { isSource: true, written: false, decision: null }, 'reviewed'],
    ['nothing written is missing', { written: false, decision: null }, 'missing'],
    ['nothing written is missing, whatever was decided', { written: false }, 'missing'],
    ['words without a decision are a draft', { decision: null }, 'draft'],
    ['a draft', { decision: 'draft' }, 'draft'],
    ['a draft that asks for review', { decision: 'waiting' }, 'waiting'],
    ['a machine draft', { decision: 'machine', translatedFrom: 'old' }, 'machine'],
    ['a conversion', { decision: 'converted', translatedFrom: 'old' }, 'converted'],
    ['reviewed against the text of now', {}, 'reviewed'],
    ['reviewed against a text that differs by a minor edit', { translatedFrom: 'a' }, 'reviewed'],
    ['reviewed against another text', { translatedFrom: 'old' }, 'outdated'],
    ['reviewed when nothing was noted', { translatedFrom: null }, 'reviewed'],
    ['reviewed when the source was never counted', { translatedFrom: 'old', sourceVersions: [] }, 'reviewed'],
    ['withdrawn stays withdrawn', { decision: 'withdrawn', written: false }, 'withdrawn']
  ])('%s', (_name, change, state) => {
    expect(stateOf({ ...standing, ...change })).toBe(state)
  })
})

describe('what counts as the current source text', () => {
  test.each<[string, string[], string, boolean, string[]]>([
    ['the first text', [], 'a', false, ['a']],
    ['a save without a change', ['a', 'b'], 'b', false, ['a', 'b']],
    ['a save without a change, called minor', ['a'], 'a', true, ['a']],
    ['a real edit begins anew', ['a', 'b'], 'c', false, ['c']],
    ['a minor edit is counted in', ['a', 'b'], 'c', true, ['a', 'b', 'c']],
    ['back to a text that counts', ['a', 'b'], 'a', false, ['b', 'a']]
  ])('%s', (_name, before, now, minor, after) => {
    expect(nextVersions(before, now, minor)).toEqual(after)
  })
})
