import { setTimeout as sleep } from 'node:timers/promises'
import type { Measure, Part } from '../report/measure.ts'
import { round } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { type Desk, startDesk } from './desk.ts'
import { agreementsTable, citiesTable } from './table.ts'

type Kind = 'cities' | 'agreements'

const seconds = (milliseconds: number): string => `${round(milliseconds / 1000, 1)} s`

/** A file of many rows from its choice to its last record, as an editor brings it. */
export async function imports(database: string, mongodb?: string): Promise<Part> {
  const desk = await startDesk(mongodb)
  try {
    const tables = [
      ['cities', citiesTable(settings.rows), false],
      ['agreements', agreementsTable(settings.rows), true]
    ] as const
    const measures: Measure[] = []
    for (const [kind, csv, publish] of tables) measures.push(...(await importTable(desk, kind, csv, publish)))
    const { rssMB, peakRssMB } = desk.usage()
    measures.push({
      what: 'Memory of the CMS, all of it',
      goal: '≤ 500 MB',
      measured: `${peakRssMB} MB at most, ${rssMB} MB at the end`,
      met: peakRssMB <= 500,
      numbers: { rssMB, peakRssMB }
    })
    return { name: `Imports of ${settings.rows.toLocaleString('en')} rows, ${database}`, measures }
  } finally {
    await desk.end()
  }
}

async function importTable(desk: Desk, kind: Kind, csv: string, publish: boolean): Promise<Measure[]> {
  const form = new FormData()
  form.set('file', new Blob([csv], { type: 'text/csv' }), 'table.csv')
  form.set('_payload', JSON.stringify({ kind }))
  const begun = performance.now()
  const { id } = (await desk.ask('POST', '/api/imports/file', form)) as { id: string }
  const read = performance.now()
  const { mapping } = await overviewOf(desk, id)
  await desk.ask('POST', `/api/imports/${id}/check`, { mapping, sourceLocale: 'en', publish })
  const { counts } = await settled(desk, id)
  const checked = performance.now()
  await desk.ask('POST', `/api/imports/${id}/run`)
  const { counts: after } = await settled(desk, id)
  const done = performance.now()
  const all = done - begun
  const { peakRssMB } = desk.usage()
  const numbers = { read: round(read - begun), check: round(checked - read), run: round(done - checked), peakRssMB }
  return [
    {
      what: `${after.done?.toLocaleString('en') ?? 'no'} ${kind} ${publish ? 'published' : 'as drafts'}: read, checked, imported`,
      // The goal is one for 25,000 rows: fewer say nothing about it.
      ...(settings.rows >= 25_000 && { goal: '≤ 300 s', met: all <= 300_000 && (after.done ?? 0) > 0 }),
      measured: `${seconds(all)} · ${round((after.done ?? 0) / ((done - checked) / 1000))} rows/s`,
      numbers: { milliseconds: numbers, counts }
    },
    {
      what: '  of that',
      measured: `read ${seconds(read - begun)}, check ${seconds(checked - read)}, import ${seconds(done - checked)} · ${peakRssMB} MB at most so far`,
      numbers
    }
  ]
}

interface Overview {
  state: string
  mapping: Record<string, number>
  counts: Record<string, number>
}

const overviewOf = async (desk: Desk, id: string): Promise<Overview> =>
  (await desk.ask('GET', `/api/imports/${id}/overview`)) as Overview // our own answer

async function settled(desk: Desk, id: string): Promise<Overview> {
  for (;;) {
    await sleep(500)
    const now = await overviewOf(desk, id)
    if (now.state === 'failed') throw new Error(`The import ${id} stopped.`)
    if (now.state === 'checked' || now.state === 'done') return now
  }
}
