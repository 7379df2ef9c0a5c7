import { type ApiType, apiTypes, listQuery, sortKeys } from '@detwin/content/api'
import type { z } from 'zod'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { Pace } from '../answers/pace.ts'
import { linkTo, writtenAnswer } from './answer.ts'
import { type Place, questionOf, readCursor, writeCursor } from './cursor.ts'
import { included } from './included.ts'
import { itemsText } from './items-text.ts'
import { licenceOf } from './licence.ts'
import type { AnyQuery } from './lists/list.ts'
import { lists } from './lists/lists.ts'
import { rowsFor, type RowTest, sifted, type Sorted } from './lists/rows.ts'
import { inOrder } from './order.ts'
import { readQuery } from './query.ts'
import { badValue } from './refusal.ts'

export interface Asked {
  snapshot: Snapshot
  siteUrl: string
  today: string
  search: URLSearchParams
}

const usualLimit = 20

/**
 * A page of the list of a type.
 * @throws Refusal for a question that is not understood
 */
export async function listAt(type: ApiType, { snapshot, siteUrl, today, search }: Asked): Promise<Response> {
  const query: AnyQuery = readQuery<z.ZodObject>(search, listQuery[type])
  const { sort = sortKeys[type][0], limit = usualLimit, after } = query
  checkDay(query, today)
  const path = `/api/v1/${type}`
  const question = questionOf(path, search)
  const pace = new Pace()
  const asked = { type, sort, query, snapshot }
  const tests = testsOf(type, query, snapshot)
  const lasting = query.asOf === undefined ? [] : testsOf(type, { ...query, ...ofADay }, snapshot)
  const found = await sifted(await rowsFor(asked, lasting, pace), tests, asked, pace)
  const start = after === undefined ? 0 : behind(found, placeOf(question, after), sort)
  const page = found.slice(start, start + limit)
  const last = found.length > start + limit ? page.at(-1) : undefined
  const next = last ? writeCursor(question, last) : null
  const rows = page.map(({ row }) => row)
  const records = rows.map(({ record }) => record)
  const items = itemsText(type, rows, query, siteUrl)
  const rest = JSON.stringify({ total: found.length, next, ...included(records, query, { snapshot, siteUrl }) })
  const body = Buffer.concat([Buffer.from('{"items":'), items, Buffer.from(`,${rest.slice(1)}`)])
  const address = (cursor: string | null): string => `${siteUrl}${path}${searchWith(search, cursor)}`
  return writtenAnswer(body, [
    ...(next ? [linkTo(address(next), 'next')] : []),
    linkTo(address(null), 'first'),
    linkTo(licenceOf(apiTypes[type]).url, 'license')
  ])
}

/** What of a question is about the day it asks about. */
const ofADay = { status: undefined, statusYear: undefined }

const testsOf = (type: ApiType, query: AnyQuery, snapshot: Snapshot): RowTest[] => [
  ...lists[type].tests(query, snapshot),
  ...updatedTests(query)
]

/** @throws Refusal for a day that is not over: nobody knows it */
export function checkDay({ asOf }: { asOf?: string }, today: string): void {
  if (asOf !== undefined && asOf > today) throw badValue('asOf', asOf, `It takes a day up to ${today}.`)
}

const updatedTests = ({ updatedAfter }: AnyQuery): RowTest[] => {
  if (updatedAfter === undefined) return []
  // As the log writes times, so that they compare as texts.
  const from = new Date(updatedAfter).toISOString()
  return [({ updatedAt }) => updatedAt >= from]
}

function placeOf(question: string, after: string): Place {
  const place = readCursor(question, after)
  if (!place)
    throw badValue('after', after, 'It takes the “next” of the page before, with the same question but for “limit”.')
  return place
}

/** How many rows come before and at a place. The row that stood there may have moved or gone. */
function behind(rows: readonly Sorted[], place: Place, sort: string): number {
  const compare = inOrder(sort.startsWith('-'))
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && compare(row, place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function searchWith(search: URLSearchParams, cursor: string | null): string {
  const changed = new URLSearchParams([...search].filter(([name, value]) => name !== 'after' && value !== ''))
  if (cursor) changed.set('after', cursor)
  const text = changed.toString()
  return text && `?${text}`
}
