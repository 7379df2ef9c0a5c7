import type { Publication } from '@detwin/content'
import type { StoredEndpoint } from '../endpoints/stored.ts'
import type { MessageType } from '../types/types.ts'
import { type Facts, factsOf, passes } from './document-facts.ts'
import type { LogReader } from './log-reader.ts'
import { bodyOf, dataOf, isTold, largestBody, typesOf } from './message.ts'
import { titlesOf } from './titles.ts'

/** What there is to tell of one publication. */
export interface Told {
  entry: Publication
  types: MessageType[]
  /** Of the record before and after: whoever heard of it before hears that it left. */
  facts: Facts[]
  /** For the list of deliveries. */
  title: string
  body: (type: MessageType) => string
}

/** What a publication tells, or nothing when it is of a kind that webhooks do not tell of. */
export async function toldOf(entry: Publication, log: LogReader): Promise<Told | undefined> {
  if (!isTold(entry)) return undefined
  const before = await log.before(entry)
  const documents = [before, entry].flatMap((publication) => (publication?.op === 'put' ? [publication.document] : []))
  const newest = documents.at(-1)
  const titles = newest ? await titlesOf(newest, log.cityOf) : {}
  const facts = await Promise.all(documents.map((document) => factsOf(document, log.countryOf)))
  return {
    entry,
    types: typesOf(entry, before),
    facts,
    title: titles[newest?.sourceLocale ?? ''] ?? Object.values(titles)[0] ?? entry.id,
    body: (type) => {
      const body = (title: Record<string, string>) => bodyOf(type, entry.at, dataOf(entry, before, title))
      const whole = body(titles)
      // A title can be made of characters that are longer than any word.
      return Buffer.byteLength(whole) <= largestBody ? whole : body({})
    }
  }
}

/** As what the endpoint hears it: the first type it chose, if its filters let the record pass. */
export function heardAs({ types, facts }: Told, { types: chosen, filters }: StoredEndpoint): MessageType | undefined {
  const type = types.find((candidate) => chosen.includes(candidate))
  return type && facts.some((each) => passes(filters, each)) ? type : undefined
}
