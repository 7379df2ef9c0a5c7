import type { City } from '@detwin/content'
import { gothenburgShanghai, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { provinces } from '#lib/server/places/provinces.ts'
import { exampleSnapshot } from '../../../../../tests/snapshots.ts'
import { provinceView } from './province-view.ts'

const hohhot: City = {
  ...shanghai,
  id: '00000000000000000000a020',
  slug: 'hohhot',
  name: { en: 'Hohhot', 'zh-Hant': '呼和浩特市' },
  province: 'Inner Mongolia'
}
const snapshot = exampleSnapshot(hohhot, {
  ...hohhot,
  id: '00000000000000000000a021',
  slug: 'elsewhere',
  province: 'Cathay'
})
const view = (slug: string, locale: 'en' | 'zh-Hant' = 'en') => {
  const province = provinces(snapshot).get(slug)
  return province && provinceView(province, snapshot, locale)
}

describe('a province', () => {
  test('has its ties abroad by country, and a map of them', () =>
    expect(view('shanghai')).toMatchObject({
      agreements: 1,
      groups: [{ name: { text: 'Sweden' }, path: '/cities/se', ties: [{ id: gothenburgShanghai.id }] }],
      cities: [{ name: { text: 'Shanghai' } }],
      map: { arcs: [{ status: 'lapsed', href: `/en/agreements/${gothenburgShanghai.id}` }] }
    }))

  test('has an address in words, and a name in the language of the reader', () =>
    expect(view('inner-mongolia', 'zh-Hant')?.name).toMatchObject({ text: '內蒙古', locale: 'zh-Hant' }))

  test('nobody has translated is named as the sources name it', () =>
    expect(view('cathay', 'zh-Hant')?.name).toMatchObject({ text: 'Cathay', locale: 'en', fallback: true }))

  test('without a tie has none', () =>
    expect(view('inner-mongolia')).toMatchObject({ agreements: 0, groups: [], map: undefined }))

  test('the record does not know is not there', () => expect(view('atlantis')).toBeUndefined())
})
