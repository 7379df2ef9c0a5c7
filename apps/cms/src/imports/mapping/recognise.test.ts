import { describe, expect, test } from 'vitest'
import { type Kind, kinds, targets } from '../kinds.ts'
import { headerKey, recognise } from './recognise.ts'

describe('headers are recognised', () => {
  const cases: [kind: Kind, headers: string[], expected: string[]][] = [
    [
      'cities',
      ['Name', 'Country', 'Latitude', 'Longitude', 'Wikidata ID'],
      ['name', 'country', 'latitude', 'longitude', 'wikidata']
    ],
    ['cities', ['Stadt', 'Land', 'Breitengrad', 'Längengrad'], ['name', 'country', 'latitude', 'longitude']],
    ['cities', ['Ort', 'Länderkode', 'Name (Deutsch)', 'Webseite'], ['name', 'country', 'name.de', 'website']],
    [
      'cities',
      ['Stad', 'Landskod', 'Breddgrad', 'Längdgrad', 'Svenskt namn'],
      ['name', 'country', 'latitude', 'longitude', 'name.sv']
    ],
    ['cities', ['城市', '國家', '緯度', '經度', '省份'], ['name', 'country', 'latitude', 'longitude', 'province']],
    ['cities', ['城市名称', '国家代码', '纬度', '经度'], ['name', 'country', 'latitude', 'longitude']],
    [
      'cities',
      ['place_name', 'place_country_iso2', 'place_lat', 'place_lon', 'place_qid'],
      ['name', 'country', 'latitude', 'longitude', 'wikidata']
    ],
    ['cities', ['NAME', 'Name: zh-Hant'], ['name', 'name.zh-Hant']],
    [
      'agreements',
      ['City', 'Country', 'Chinese city', 'Signed', 'Source URL'],
      ['city', 'country', 'chinaCity', 'signed', 'source']
    ],
    [
      'agreements',
      ['Kommune', 'Staat', 'Chinesische Stadt', 'Unterzeichnet am', 'Quelle'],
      ['city', 'country', 'chinaCity', 'signed', 'source']
    ],
    [
      'agreements',
      ['Kommun', 'Land', 'Vänort', 'Undertecknat', 'Avslutat', 'Källa'],
      ['city', 'country', 'chinaCity', 'signed', 'ended', 'source']
    ],
    [
      'agreements',
      ['海外城市', '國家', '中國城市', '簽署日期', '來源網址'],
      ['city', 'country', 'chinaCity', 'signed', 'source']
    ],
    [
      'agreements',
      [
        'place_name',
        'place_country_iso2',
        'china_name_en',
        'china_province',
        'year_signed',
        'year_ended',
        'status',
        'source_url'
      ],
      ['city', 'country', 'chinaCity', 'chinaProvince', 'signed', 'ended', 'status', 'source']
    ]
  ]
  test.each(cases)('%s: %j', (kind, headers, expected) => {
    expect(recognise(kind, headers)).toEqual(Object.fromEntries(expected.map((name, index) => [name, index])))
  })
})

test('an unknown header is taken for nothing, a second of one kind neither', () => {
  expect(recognise('cities', ['Population', 'Name', 'Ort'])).toEqual({ name: 1 })
})

test.each(kinds)('no two targets of %s claim a header first', (kind) => {
  for (const { name, headers } of targets[kind].filter(({ required }) => required))
    for (const header of headers.split('|')) expect(recognise(kind, [header]), headerKey(header)).toEqual({ [name]: 0 })
})
