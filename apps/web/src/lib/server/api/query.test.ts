import { listQuery } from '@detwin/content/api'
import { describe, expect, test } from 'vitest'
import { readQuery } from './query.ts'

const read = (search: string) => readQuery(new URLSearchParams(search), listQuery.agreements)

test('parameters are read by what they are', () =>
  expect(
    read(
      'country=SE&status=ended&status=lapsed&statusYear=2020&bbox=10,55,24,69.5&limit=50&fields=status,meta&q=&sort=-updatedAt'
    )
  ).toEqual({
    country: 'SE',
    status: ['ended', 'lapsed'],
    statusYear: '2020',
    bbox: [10, 55, 24, 69.5],
    limit: 50,
    fields: ['status', 'meta'],
    sort: '-updatedAt'
  }))

describe('what means nothing is refused, by its name and with what is allowed', () => {
  test.each([
    ['page=2', { parameter: 'page', value: '2', parameters: expect.arrayContaining(['limit', 'status']) }],
    ['cuntry=', { parameter: 'cuntry', value: '' }],
    ['status=ended&status=over', { parameter: 'status', value: 'over', allowed: expect.arrayContaining(['ended']) }],
    ['limit=101', { parameter: 'limit', value: '101' }],
    ['limit=ten', { parameter: 'limit', value: 'ten' }],
    ['limit=0x10', { parameter: 'limit', value: '0x10' }],
    ['limit=1&limit=2', { parameter: 'limit', value: '2' }],
    ['fields=status,mood', { parameter: 'fields', value: 'mood', allowed: expect.arrayContaining(['status']) }],
    ['bbox=1,2,3', { parameter: 'bbox', value: '1,2,3' }],
    ['bbox=1,2,3,91', { parameter: 'bbox', value: '91' }],
    ['near=here', { parameter: 'near', value: 'here' }],
    ['asOf=2020-13-01', { parameter: 'asOf', value: '2020-13-01' }],
    ['locale=zh', { parameter: 'locale', value: 'zh', allowed: expect.arrayContaining(['all', 'zh-Hant']) }],
    ['sort=mood', { parameter: 'sort', value: 'mood', allowed: expect.arrayContaining(['-updatedAt']) }],
    ['include=users', { parameter: 'include', value: 'users', allowed: ['cities', 'countries', 'sources'] }]
  ])('%s', (search, members) => {
    expect(() => read(search)).toThrow(
      expect.objectContaining({ status: 400, members: expect.objectContaining(members) })
    )
    expect(() => read(search)).toThrow(/.{30}/)
  })
})
