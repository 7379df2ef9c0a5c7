import type { Agreement, City } from '@detwin/content'
import { gothenburg, gothenburgShanghai, orebroUnnamed, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { exampleSnapshot, snapshotOf } from '../../../../../tests/snapshots.ts'
import { countryView } from './country-view.ts'

const snapshot = exampleSnapshot()
const view = (code: string, of = snapshot) => countryView(of, code, 'en')

describe('a country', () => {
  test('has numbers, places and the newest changes', () =>
    expect(view('SE')).toMatchObject({
      name: { text: 'Sweden' },
      agreements: 2,
      places: 2,
      tally: [
        { status: 'unverified', count: 1 },
        { status: 'lapsed', count: 1 }
      ],
      groups: [{ name: null, cities: [{ name: { text: 'Gothenburg' } }, { name: { text: 'Örebro' } }] }],
      ledger: [{ agreement: { id: gothenburgShanghai.id } }, { agreement: { id: orebroUnnamed.id } }]
    }))

  test('has a map with its places, which says what it leaves out', () => {
    const { map } = view('SE') ?? {}
    expect(map).toMatchObject({
      image: '/map/countries/se.svg',
      marks: [{ status: 'lapsed', href: '/en/cities/se/gothenburg', title: 'Gothenburg: Lapsed' }],
      labels: [{ name: { text: 'Gothenburg' } }],
      unplaced: 1
    })
  })

  test('has no map where no place has a position', () =>
    expect(view('SE', exampleSnapshot({ ...gothenburg, location: null }))?.map).toBeNull())

  test('has its procedure card, and says when nobody has written one', () => {
    expect(view('SE')?.procedure).toMatchObject({ ways: [{ what: { locale: 'en' } }] })
    expect(view('SE', snapshotOf(gothenburg))?.procedure).toBeNull()
  })

  test('without an agreement has a page that says so', () =>
    expect(view('SE', snapshotOf(gothenburg))).toMatchObject({ agreements: 0, groups: [], tally: [] }))

  test.each(['XX', 'FR', ''])('"%s" of which the record knows nothing has none', (code) =>
    expect(view(code)).toBeUndefined()
  )
})

test('places in China stand by province, and lead to it', () =>
  expect(view('CN')).toMatchObject({
    inChina: true,
    groups: [
      { name: { text: 'Shanghai' }, path: '/provinces/shanghai', cities: [{ name: { text: shanghai.name.en } }] }
    ]
  }))

test('its map names what is known first, then the places with the most agreements', () => {
  const places = ['listed', 'often listed', 'known'].map((slug, n): City => ({
    ...gothenburg,
    id: `0000000000000000000ca${n.toString(16).padStart(3, '0')}`,
    slug,
    name: { en: slug },
    country: 'NO',
    location: { latitude: 59 + n * 4, longitude: 6 + n * 7 }
  }))
  const [listed, often, known] = places.map(({ id }) => id)
  const ties = [listed, often, often, known].map((city, n): Agreement => ({
    ...gothenburgShanghai,
    id: `0000000000000000000cb${n.toString(16).padStart(3, '0')}`,
    city: city ?? '',
    status: city === known ? 'ended' : 'unverified'
  }))
  const { map } = view('NO', exampleSnapshot(...places, ...ties)) ?? {}
  expect(map?.labels.map(({ name }) => name.text)).toEqual(['known', 'often listed', 'listed'])
})
