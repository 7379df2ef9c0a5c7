import { expect, test } from 'vitest'
import { richText } from '../../../tests/rich-text.ts'
import { simplified } from './simplified.ts'

test.each([
  ['香港人的聯合聲明', '香港人的联合声明'],
  ['結束姊妹城市關係', '结束姊妹城市关系'],
  ['市議會裏的會議紀錄', '市议会里的会议纪录'],
  ['Arnhem 與武漢', 'Arnhem 与武汉']
])('%s becomes %s', (traditional, wanted) => {
  expect(simplified(traditional)).toBe(wanted)
})

test('a rich text keeps everything but its characters', () => {
  expect(simplified(richText('聯合聲明', '關係'))).toEqual(richText('联合声明', '关系'))
})

test('an address is no text', () => {
  const link = { type: 'link', fields: { url: 'https://example.org/聯合' }, children: [{ type: 'text', text: '聯合' }] }
  expect(simplified(link)).toMatchObject({ fields: { url: 'https://example.org/聯合' }, children: [{ text: '联合' }] })
})
