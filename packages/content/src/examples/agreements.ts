import type { Agreement, Source } from '../records/index.ts'
import { gothenburg, orebro, shanghai } from './places.ts'

export const pressReport: Source = {
  type: 'source',
  id: '00000000000000000000d001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' } },
  url: 'http://chinascope.org/archives/22968',
  title: 'Swedish cities terminate sister-city ties',
  publisher: 'Chinascope',
  publishedOn: '2020-04',
  archiveUrl: null
}

export const cityList: Source = {
  ...pressReport,
  id: '00000000000000000000d002',
  url: 'https://en.wikipedia.org/wiki/List_of_twin_towns_and_sister_cities_in_Sweden',
  title: 'List of twin towns and sister cities in Sweden',
  publisher: 'Wikipedia',
  publishedOn: null,
  archiveUrl:
    'https://web.archive.org/web/2020/https://en.wikipedia.org/wiki/List_of_twin_towns_and_sister_cities_in_Sweden'
}

/** The case that made the status computed: three papers, a press report of an end, and an agreement that lapsed. */
export const gothenburgShanghai: Agreement = {
  type: 'agreement',
  id: '00000000000000000000b001',
  sourceLocale: 'en',
  translations: { en: { state: 'reviewed' }, 'zh-Hant': { state: 'reviewed' } },
  city: gothenburg.id,
  chinaCity: shanghai.id,
  instruments: [
    { id: 'i1', kind: 'memorandum', title: null, signedOn: '1986', expiresOn: null, sources: [pressReport.id] },
    {
      id: 'i2',
      kind: 'sister_city',
      title: { en: 'Agreement of 2003' },
      signedOn: '2003',
      expiresOn: '2019-12-31',
      sources: [pressReport.id]
    }
  ],
  events: [
    {
      id: 'e1',
      kind: 'signed',
      date: '2003',
      dateNote: null,
      decidedBy: 'unknown',
      side: 'both',
      reason: 'unknown',
      certainty: 'claimed',
      note: null,
      sources: [cityList.id],
      correction: null
    },
    {
      id: 'e2',
      kind: 'ended',
      date: '2020-04',
      dateNote: { en: 'reported in April 2020' },
      decidedBy: 'council',
      side: 'abroad',
      reason: 'human_rights',
      certainty: 'claimed',
      note: null,
      sources: [pressReport.id],
      correction: {
        on: '2020-06-01',
        reason: { en: 'The papers show that the agreement was not renewed; nobody ended it.' }
      }
    },
    {
      id: 'e3',
      kind: 'lapsed',
      date: '2019-12-31',
      dateNote: null,
      decidedBy: 'executive',
      side: 'abroad',
      reason: 'unknown',
      certainty: 'verified',
      note: {
        en: 'The agreement expired and the city decided against renewing it.',
        'zh-Hant': '協議到期，市政府決定不再續簽。'
      },
      sources: [pressReport.id],
      correction: null
    }
  ],
  listedBy: [cityList.id],
  status: 'lapsed',
  statusSince: '2019-12-31',
  statusCertainty: 'verified'
}

/** As little as can be known. */
export const orebroUnnamed: Agreement = {
  ...gothenburgShanghai,
  id: '00000000000000000000b002',
  translations: { en: { state: 'reviewed' } },
  city: orebro.id,
  chinaCity: null,
  instruments: [],
  events: [],
  status: 'unverified',
  statusSince: null,
  statusCertainty: 'claimed'
}
