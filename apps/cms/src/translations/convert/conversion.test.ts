import { expect, test } from 'vitest'
import { richText } from '../../../tests/rich-text.ts'
import { fields } from '../../../tests/xliff.ts'
import { type Conversion, conversionOf } from './conversion.ts'

const reviewed = { 'zh-Hant': 'reviewed' }
const traditional = {
  translationState: reviewed,
  title: { 'zh-Hant': '聯合聲明' },
  body: { 'zh-Hant': richText('結束關係') }
}
const both = {
  translationState: reviewed,
  title: { 'zh-Hant': '聯合聲明', 'zh-Hans': '联合声明' },
  body: { 'zh-Hant': richText('結束關係'), 'zh-Hans': richText('结束关系') }
}
const converted = { ...both, translationState: { ...reviewed, 'zh-Hans': 'converted' } }

test.each<[string, object, Conversion]>([
  ['nothing to convert', { title: { en: 'Statement' } }, null],
  ['the Traditional text is a draft', { ...converted, translationState: { 'zh-Hant': 'draft' } }, 'waits'],
  ['the Traditional text is the source', { ...traditional, translationState: {}, sourceLocale: 'zh-Hant' }, 'possible'],
  ['not converted yet', traditional, 'possible'],
  ['converted from the text of now', converted, 'current'],
  ['the title changed since', { ...converted, title: { 'zh-Hant': '聲明', 'zh-Hans': '联合声明' } }, 'behind'],
  ['a text was added since', { ...converted, summary: { 'zh-Hant': '摘要' } }, 'behind'],
  ['an editor wrote it', { ...both, translationState: { ...reviewed, 'zh-Hans': 'reviewed' } }, 'own'],
  ['an editor began to write it', both, 'own']
])('%s', (_name, record, wanted) => {
  expect(conversionOf(fields, record)).toBe(wanted)
})
