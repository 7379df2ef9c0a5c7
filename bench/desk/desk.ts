import type { Browser, Page } from '@playwright/test'
import { signIn } from '../publishing/desk.ts'
import type { Measure, Part } from '../report/measure.ts'
import { round, spread, spreadOf } from '../report/numbers.ts'
import { settings } from '../settings.ts'
import { startFilledDesk } from './filled-desk.ts'

/** The board with thousands of records, and one record with all languages and sixty events opened and saved. */
export async function desk(browser: Browser, database: string, mongodb?: string): Promise<Part> {
  const { url, admin, filled, end } = await startFilledDesk(mongodb)
  try {
    const page = await signIn(browser, url, admin)
    const record = `${url}/admin/collections/agreements/${filled.agreement}?locale=en`
    const board = await times(() => answered(page, `${url}/admin?filter=outdated&language=sv`))
    const shown = await times(async () => {
      await page.goto(`${url}/admin`)
      await page.locator('.board__table tbody tr').first().waitFor()
    })
    const opened = await times(async () => {
      await page.goto(record)
      await page.locator('#field-events .array-field__row').first().waitFor()
    })
    // An open form draws on, and takes the machine's time from the save.
    await page.goto('about:blank')
    const saved = await times((turn) => save(page, `${url}/api/agreements/${filled.agreement}?${asTheForm}`, turn))
    await page.close()
    return {
      name: `The desk with ${filled.records} records, ${database}`,
      measures: [
        measure('The board, answered by the CMS', board, 1000),
        measure('The board, shown in a browser', shown, 1000),
        measure('  of that the questions to the database', filled.pages),
        measure('  the same, filtered and searched', filled.outdated),
        measure('  without the board, from all records', filled.naive),
        measure('All rows of the board made anew', [filled.rebuilt], 30_000),
        measure('A record of 10 languages and 60 events opened, until its first event shows', opened, 1500),
        measure('  the same record published again with a change', saved, 500)
      ]
    }
  } finally {
    await end()
  }
}

/** In milliseconds; work that prepares something first measures itself. */
async function times(work: (turn: number) => Promise<number | void>): Promise<number[]> {
  await work(0)
  const found: number[] = []
  for (let turn = 1; turn <= settings.changes; turn++) {
    const start = performance.now()
    const own = await work(turn)
    found.push(own ?? performance.now() - start)
  }
  return found
}

/** A browser sends its origin by itself; without it Payload does not take the cookie. */
const asBrowser = (url: string) => ({ headers: { origin: new URL(url).origin } })

async function answered(page: Page, url: string): Promise<void> {
  const answer = await page.request.get(url, asBrowser(url))
  if (!answer.ok() || !(await answer.text()).includes('board__table')) throw new Error(`${url}: ${answer.status()}`)
}

/** As Payload's own button publishes. */
const asTheForm = 'locale=en&depth=0&fallback-locale=null'

/** A change that the log takes up, with all that a save does besides. */
async function save(page: Page, url: string, turn: number): Promise<number> {
  const record = (await (await page.request.get(url, asBrowser(url))).json()) as { events: object[] } // our own API
  const events = record.events.map((event, i) => (i === 0 ? { ...event, note: `Changed ${turn} times` } : event))
  const start = performance.now()
  const answer = await page.request.patch(url, { ...asBrowser(url), data: { events, _status: 'published' } })
  if (!answer.ok()) throw new Error(`The CMS answered ${answer.status()}: ${await answer.text()}`)
  return performance.now() - start
}

function measure(what: string, found: number[], most?: number): Measure {
  const values = spreadOf(found)
  const measured = found.length === 1 ? `${round(found[0] ?? 0)} ms` : spread(values)
  const goal = most === undefined ? {} : { goal: `p95 ≤ ${most} ms`, met: values.p95 <= most }
  return { what, measured, ...goal, numbers: { milliseconds: values } }
}
