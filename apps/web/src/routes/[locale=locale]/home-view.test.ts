import { chinesePost, gothenburgShanghai, groupTwo, jointStatement, orebroUnnamed } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { applyEntries } from '#lib/server/snapshot/apply.ts'
import { put, withdraw } from '../../../tests/log.ts'
import { exampleSnapshot, snapshotOf } from '../../../tests/snapshots.ts'
import { statementBrief } from './articles.ts'
import { homeView } from './home-view.ts'

test.each([
  ['en', ['Does your city still have an agreement with a city in China?']],
  ['zh-Hant', ['你', '居住', '的', '城市，', '是否', '仍', '與', '中國', '城市', '締結', '姊妹', '關係？']]
] as const)('the question in %s breaks between words only', (locale, parts) =>
  expect(homeView(snapshotOf(), locale).question).toEqual(parts)
)

test('the numbers count what the lists show', () =>
  expect(homeView(exampleSnapshot(), 'en').numbers).toEqual({ agreements: 2, countries: 1, over: 1, unverified: 1 }))

test('of one day, a status comes before a mere listing', () =>
  expect(homeView(exampleSnapshot(), 'en').ledger.map(({ agreement }) => agreement.id)).toEqual([
    gothenburgShanghai.id,
    orebroUnnamed.id
  ]))

test('the newest change comes first', () => {
  const later = applyEntries(exampleSnapshot(), [put({ ...orebroUnnamed, listedBy: [] }, 2, 99)], '99')
  expect(homeView(later, 'en').ledger[0]).toMatchObject({ day: '2026-11-20', change: { kind: 'changed' } })
})

test('a group that was withdrawn is not counted among those who signed', () => {
  expect(homeView(exampleSnapshot(), 'en').statement?.signed).toBe(2)
  const without = applyEntries(exampleSnapshot(), [withdraw(groupTwo, 2, 99)], '99')
  expect(homeView(without, 'en').statement?.signed).toBe(1)
  expect(statementBrief(jointStatement, without, 'en').signed).toBe(1)
})

test('the newest news comes first', () => {
  const older = { ...chinesePost, id: '000000000000000000006009', slug: 'older', date: '2026-10-31' }
  const { news } = homeView(exampleSnapshot(older), 'en')
  expect(news.map(({ date }) => date)).toEqual(['2026-11-01', '2026-10-31'])
})

test('a site that holds nothing has a home page', () =>
  expect(homeView(snapshotOf(), 'en')).toMatchObject({ ledger: [], statement: undefined, news: [] }))
