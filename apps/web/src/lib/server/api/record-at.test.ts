import { hashOf, type Agreement } from '@detwin/content'
import type { ApiType } from '@detwin/content/api'
import { gothenburg, gothenburgShanghai, shanghai, square, sweden } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { checked } from '../../../../tests/api-answers.ts'
import { withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { recordAt } from './record-at.ts'

const heir: Agreement = { ...gothenburgShanghai, formerIds: ['00000000000000000000b0aa'] }
const snapshot = exampleSnapshot(heir)
const siteUrl = 'https://site.example'
const at = (type: ApiType, name: string, search = '', from = snapshot): Response =>
  recordAt(type, name, { snapshot: from, siteUrl, today: '2026-11-20', search: new URLSearchParams(search) })

const body = (type: ApiType, name: string, search: string): Promise<unknown> =>
  checked(`/api/v1/${type}/${name}`, at(type, name, search))

describe('a record', () => {
  test.each([
    ['cities', gothenburg.id, gothenburg],
    ['cities', 'gothenburg', gothenburg],
    ['countries', 'SE', sweden],
    ['countries', 'se', sweden],
    ['agreements', heir.id, heir]
  ] as const)('is at %s/%s', async (type, name, document) => {
    const answer = at(type, name)
    expect(answer.headers.get('content-location')).toBe(`${siteUrl}/api/v1/${type}/${document.id}`)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await checked(`/api/v1/${type}/${name}`, answer)).toEqual({
      ...document,
      meta: expect.objectContaining({ hash: hashOf(document) })
    })
  })

  test.each([
    ['cities', 'goteborg', 'locale=sv', `/cities/${gothenburg.id}?locale=sv`],
    ['agreements', '00000000000000000000b0aa', '', `/agreements/${heir.id}`]
  ] as const)('is found by what it was called before: %s/%s?%s', (type, name, search, address) => {
    const answer = at(type, name, search)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${siteUrl}/api/v1${address}`])
  })

  test('comes with what it names', async () =>
    expect(await body('agreements', heir.id, 'include=cities&fields=status&locale=en')).toEqual({
      type: 'agreement',
      id: heir.id,
      status: 'lapsed',
      included: {
        cities: [expect.objectContaining({ id: gothenburg.id }), expect.objectContaining({ id: shanghai.id })]
      }
    }))

  test('that is withdrawn says since when, and why', async () => {
    const reason = { en: 'Published twice.' }
    const gone = applyEntries(
      snapshot,
      [{ ...withdraw(gothenburg, 2, 99), withdrawal: { reason, sourceLocale: 'en' } } as ReturnType<typeof withdraw>],
      'c'
    )
    for (const name of [gothenburg.id, 'gothenburg', 'goteborg'])
      expect(() => at('cities', name, '', gone)).toThrow(
        expect.objectContaining({ status: 410, members: { withdrawnOn: '2026-11-20', reason, reasonLocale: 'en' } })
      )
    const silent = applyEntries(snapshot, [withdraw(heir, 2, 99)], 'c')
    expect(() => at('agreements', heir.id, '', silent)).toThrow(
      expect.objectContaining({ status: 410, members: { withdrawnOn: '2026-11-20', reason: null } })
    )
  })

  test.each([
    ['cities', 'nowhere'],
    ['agreements', gothenburg.id],
    ['cities', square.id],
    ['countries', 'constructor']
  ] as const)('is not at %s/%s', (type, name) =>
    expect(() => at(type, name)).toThrow(expect.objectContaining({ status: 404 }))
  )
})

describe('an agreement as of a day', () => {
  test('has the status it had', async () =>
    expect(await body('agreements', heir.id, 'asOf=2019-12-31')).toMatchObject({
      status: 'lapsed',
      meta: { asOf: { day: '2019-12-31', open: [] } }
    }))

  test('is not there before it began', () =>
    expect(() => at('agreements', heir.id, 'asOf=1980-01-01')).toThrow(expect.objectContaining({ status: 404 })))
})
