import { expect, test } from 'vitest'
import { inLocale } from './in-locale.ts'

const record = {
  code: 'SE',
  name: { en: 'Sweden', 'zh-Hant': '瑞典' },
  empty: {},
  events: [{ id: 'e1', note: { en: 'Ended' }, sources: ['s1'] }]
}

test('every localised text is reduced to one language, wherever it stands', () => {
  expect(inLocale(record, 'zh-Hant')).toEqual({
    code: 'SE',
    name: '瑞典',
    empty: {},
    events: [{ id: 'e1', note: null, sources: ['s1'] }]
  })
})
