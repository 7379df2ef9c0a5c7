import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { find, findNearest } from '../../apps/web/src/lib/server/search/find.ts'
import { SearchIndex } from '../../apps/web/src/lib/server/search/search-index.ts'
import { applyEntries } from '../../apps/web/src/lib/server/snapshot/apply.ts'
import { Snapshot } from '../../apps/web/src/lib/server/snapshot/snapshot.ts'
import type { Measure, Part } from '../report/measure.ts'
import { round, spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { put } from '../snapshot/generated.ts'
import { namedRecords, posts } from './named-records.ts'

/** What readers type: a name in each script, the same with a slip, parts of names, and what matches most. */
const queries: Record<string, string> = {
  'a Chinese name': '哥德堡',
  'in Simplified': '济南',
  'two characters': '德堡',
  'one character': '海',
  'a Swedish name': 'Göteborg',
  'without marks': 'goteborg',
  'its beginning': 'goth',
  'one letter': 'g',
  'both places of an agreement': 'gothenburg 上海',
  'a city and its country': 'gothenburg DE',
  'a slip': 'gotenburg',
  'two slips': 'gothenbrug',
  'words of news': 'memorandum renewed',
  'a sentence': 'the council voted to end the agreement with the city',
  'a Chinese sentence': '哥德堡與上海的協議於二零一九年底到期市政府決定不再續簽',
  'nothing on record': 'xyzzyplugh',
  'no Chinese on record': '龘龘龘'
}

const rounds = 40
const limit = 10

/** The search index beside the largest snapshot we promise: how long it takes to make, to keep in step, and to ask. */
export async function search(): Promise<Part> {
  const snapshot = snapshotOf()
  const empty = heapMB()
  const index = new SearchIndex()
  const built = await timed(() => index.follow(snapshot))
  const heap = round(heapMB() - empty)
  const one = await changed(index, snapshot)
  const asked = Object.entries(queries).map(([what, typed]) => ask(what, typed, index, snapshot))
  const { records, terms } = index.size
  return {
    name: `Search with ${settings.agreements.toLocaleString('en')} agreements, ${settings.cities.toLocaleString('en')} cities in six languages, ${posts} news posts`,
    measures: [
      {
        what: 'The index made, in turns beside the serving',
        measured: `${round(built.milliseconds)} ms, longest turn ${round(built.longest)} ms · ${heap} MB of heap · ${records.toLocaleString('en')} records, ${terms.toLocaleString('en')} terms`,
        numbers: { ...built, heapMB: heap, records, terms }
      },
      one,
      ...asked
    ]
  }
}

function snapshotOf(): Snapshot {
  const records = namedRecords(settings.agreements, settings.cities)
  return applyEntries(
    Snapshot.empty,
    records.map((record, number) => put(record, number + 1)),
    'bench'
  )
}

/** A city renamed, again and again: what the first search after a publication waits for. */
async function changed(index: SearchIndex, first: Snapshot): Promise<Measure> {
  const city = first.all('city').at(-1)
  if (!city) throw new Error('No city was generated.')
  const times: number[] = []
  let snapshot = first
  for (let change = 0; change < rounds; change++) {
    const entry = put({ ...city, name: { en: `Renamed ${change}` } }, 1, 2 + change)
    snapshot = applyEntries(snapshot, [entry], 'changed')
    times.push((await timed(() => index.follow(snapshot))).milliseconds)
  }
  const taken = spreadOf(times)
  return {
    what: 'The index brought in step after one change',
    goal: `p95 ≤ ${limit} ms`,
    measured: spread(taken),
    met: taken.p95 <= limit,
    numbers: { milliseconds: taken }
  }
}

function ask(what: string, typed: string, index: SearchIndex, snapshot: Snapshot): Measure {
  const answer = (): number => {
    const { total } = find(index, snapshot, typed)
    if (total === 0) findNearest(index, typed, 5)
    return total
  }
  // A running site has been asked before: what is measured is compiled code.
  for (let round = 0; round < rounds; round++) answer()
  const times: number[] = []
  let total = 0
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    total = answer()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const [p50 = NaN, p95 = NaN] = [0.5, 0.95].map((share) => times[Math.ceil(share * rounds) - 1])
  return {
    what: `  ${what}: ${typed}`,
    goal: `p95 ≤ ${limit} ms`,
    measured: `p50 ${round(p50, 1)} ms · p95 ${round(p95, 1)} ms · ${total.toLocaleString('en')} found`,
    met: p95 <= limit,
    numbers: { p50, p95, max: times.at(-1), total }
  }
}

/** How long the work took, and the longest time in which nothing else got its turn. */
async function timed(work: () => Promise<void>): Promise<{ milliseconds: number; longest: number }> {
  const from = performance.now()
  let last = from
  let longest = 0
  let going = true
  const watch = (): void => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
    if (going) setImmediate(watch)
  }
  setImmediate(watch)
  await work()
  going = false
  return { milliseconds: performance.now() - from, longest: Math.max(longest, performance.now() - last) }
}

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void // put there by the flag

function heapMB(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
