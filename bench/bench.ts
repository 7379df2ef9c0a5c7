/**
 * Measures what issue 2 asks for, on the built apps, side by side in one run; prints a table and writes JSON.
 * No number makes it fail; what could not be measured does. `pnpm bench weight snapshot` measures only those parts.
 */
import type { Browser } from '@playwright/test'
import { Family } from '../scripts/start/family.ts'
import { say } from '../scripts/start/say.ts'
import { findMongodb } from '../scripts/test/mongodb.ts'
import { api } from './api/api.ts'
import { cards } from './cards/cards.ts'
import { desk } from './desk/desk.ts'
import { exportsAndDumps } from './exports/exports.ts'
import { openBrowser } from './publishing/desk.ts'
import { publishing } from './publishing/publishing.ts'
import { imports } from './imports/imports.ts'
import { overload } from './overload/overload.ts'
import { type Load, load, machine } from './report/machine.ts'
import type { Part } from './report/measure.ts'
import { table } from './report/table.ts'
import { write } from './report/write.ts'
import { requests } from './requests/requests.ts'
import { search } from './search/search.ts'
import { settings } from './settings.ts'
import { type Site, startSite } from './site.ts'
import { demoStarts } from './snapshot/demo.ts'
import { snapshot } from './snapshot/snapshot.ts'
import { undo } from './undo/undo.ts'
import { webhooks } from './webhooks/webhooks.ts'
import { weight } from './weight/weight.ts'

const wanted = process.argv.slice(2)
const wants = (...names: string[]): boolean => wanted.length === 0 || names.some((name) => wanted.includes(name))
const parts: (Part & { load: Load })[] = []
const notMeasured: string[] = []

async function take(name: string, measure: () => Promise<Part>): Promise<void> {
  if (!wants(name)) return
  const before = await load()
  say(`Measuring ${name} (${before.busyCores} cores busy with other things) …`)
  const part = { ...(await measure()), load: before }
  parts.push(part)
  say(table([part]))
}

/** What cannot be measured is said, and what can be is measured. */
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    notMeasured.push(what)
    console.error(`Not measured, ${what}:`, error)
  })
}

async function onSqlite(browser: Browser): Promise<void> {
  if (!wants('requests', 'weight', 'cards', 'publishing', 'undo', 'starts')) return
  await withSite(undefined, async (site) => {
    await take('requests', () => requests(site))
    await take('weight', () => weight(site, browser))
    await take('cards', () => cards(site))
    await take('publishing', () => publishing(site, browser, 'SQLite'))
    await take('undo', () => undo(site, 'SQLite'))
    await take('starts', () => demoStarts(site))
  })
}

async function onMongodb(browser: Browser): Promise<void> {
  if (!wants('publishing', 'undo', 'imports', 'desk', 'webhooks')) return
  const family = new Family()
  const mongodb = await findMongodb(family, say)
  if (!mongodb) return say('Not measured on MongoDB: set MONGODB_URI to a server with a replica set.')
  try {
    if (wants('publishing', 'undo'))
      await withSite(mongodb.uri, async (site) => {
        await take('publishing', () => publishing(site, browser, 'MongoDB'))
        await take('undo', () => undo(site, 'MongoDB'))
      })
    await take('imports', () => imports('MongoDB', mongodb.uri))
    await take('desk', () => desk(browser, 'MongoDB', mongodb.uri))
    await take('webhooks', () => webhooks('MongoDB', mongodb.uri))
  } finally {
    await mongodb.end()
  }
}

async function withSite(mongodb: string | undefined, measure: (site: Site) => Promise<void>): Promise<void> {
  const site = await startSite(mongodb)
  try {
    await measure(site)
  } finally {
    await site.end()
  }
}

const atFirst = await load()
const browser = await openBrowser()
try {
  await attempt('the demo on SQLite', () => onSqlite(browser))
  await attempt('imports on SQLite', () => take('imports', () => imports('SQLite')))
  await attempt('the desk on SQLite', () => take('desk', () => desk(browser, 'SQLite')))
  await attempt('webhooks on SQLite', () => take('webhooks', () => webhooks('SQLite')))
  await attempt('the demo, imports, the desk and webhooks on MongoDB', () => onMongodb(browser))
  await attempt('the web app with generated records', () => take('snapshot', snapshot))
  await attempt('the API', () => take('api', api))
  await attempt('exports and dumps', () => take('exports', exportsAndDumps))
  await attempt('the search', () => take('search', search))
  await attempt('the overload', () => take('overload', overload))
} finally {
  await browser.close()
}
const results = { at: new Date().toISOString(), machine: machine(), load: atFirst, settings, notMeasured, parts }
say(`\n${table(parts)}\n`)
say(`Load of the machine before: ${atFirst.load1} in the last minute, ${atFirst.busyCores} cores busy.`)
say(`All numbers: ${await write(results)}`)
process.exit(notMeasured.length === 0 ? 0 : 1)
