import type { Browser } from '@playwright/test'
import type { Measure, Part } from '../bench/report/measure.ts'
import { kB } from '../bench/report/numbers.ts'
import { visit } from '../bench/weight/visit.ts'
import { languages, type Templates } from './templates.ts'

const reading = 40_000

/** Bytes over the wire of a first visit, without pictures, of the pages that may bring a script; all others bring none. */
const limits: Record<string, number> = {
  map: 120_000,
  'map of a status': 120_000,
  search: 60_000,
  'search, with results': 60_000,
  'search, without': 60_000,
  act: reading,
  letter: reading
}

/** What a first visit to every kind of page brings. */
export async function weightOf(browser: Browser, siteUrl: string, templates: Templates): Promise<Part> {
  const measures: Measure[] = []
  for (const [name, path] of Object.entries(templates))
    for (const locale of languages) {
      const url = `${siteUrl}/${locale}${path}`
      const { status } = await fetch(url)
      // A page of an error is no visit.
      if (status !== 200 && !(name in limits)) continue
      measures.push(
        status === 200 ? await weigh(browser, `${name}, ${locale}`, url, limits[name]) : missing(name, locale, status)
      )
    }
  return { name: 'First visit over the wire, without images', measures }
}

async function weigh(browser: Browser, what: string, url: string, limit: number | undefined): Promise<Measure> {
  const found = await visit(browser, url)
  const bytes = found.bytes - found.imageBytes
  const script = limit === undefined ? found.scriptBytes : 0
  return {
    what,
    goal: limit ? `≤ ${kB(limit)}` : `≤ ${kB(reading)}, no script`,
    measured: `${kB(bytes)}${found.scriptBytes ? `, of it script ${kB(found.scriptBytes)}` : ''}${found.imageBytes ? `; images ${kB(found.imageBytes)}` : ''}`,
    met: bytes <= (limit ?? reading) && script === 0,
    numbers: { ...found }
  }
}

const missing = (name: string, locale: string, status: number): Measure => ({
  what: `${name}, ${locale}`,
  goal: 'there',
  measured: `answered ${status}`,
  met: false,
  numbers: { status }
})
