import { hashOf } from '../hash.ts'
import type { Publication } from '../publication.ts'
import type { PublicRecord } from '../records/index.ts'
import { cityList, gothenburgShanghai, orebroUnnamed, pressReport } from './agreements.ts'
import { gothenburg, orebro, shanghai, sweden } from './places.ts'
import { about, chinesePost, groupOne, groupTwo, jointStatement, siteRecord, square } from './texts.ts'

export * from './agreements.ts'
export * from './places.ts'
export * from './texts.ts'

/** One valid document or more of every record type; the tests of both apps read them. */
export const exampleRecords: PublicRecord[] = [
  siteRecord,
  sweden,
  gothenburg,
  shanghai,
  orebro,
  pressReport,
  cityList,
  gothenburgShanghai,
  orebroUnnamed,
  groupOne,
  groupTwo,
  square,
  jointStatement,
  chinesePost,
  about
]

/** The log that publishes records once each, in order. */
export const publicationsOf = (records: readonly PublicRecord[], firstSeq = 1): Publication[] =>
  records.map((document, index) => ({
    op: 'put',
    seq: firstSeq + index,
    type: document.type,
    id: document.id,
    revision: 1,
    at: new Date(Date.UTC(2026, 10, 1, 12, 0, index)).toISOString(),
    hash: hashOf(document),
    document
  }))
