import { join } from 'node:path'
import { Readable } from 'node:stream'
import { open } from '../answers/open.ts'
import { bodyOf } from '../answers/parts.ts'
import { dataLicence } from '../dataset/licence.ts'
import { problem } from '../exports/problem.ts'
import { differences } from './differences.ts'
import { readDays } from './shelf.ts'

/** `/data/changes/2026-11-01..2026-11-20.jsonl`: what changed from the dump of one day to that of another. */
export async function differencesAt(shelf: string, range: string): Promise<Response> {
  const [from = '', to = '', ...rest] = range.split('..')
  const days = await readDays(shelf)
  const kept = Object.keys(days).toSorted()
  if (rest.length > 0 || !from || !to)
    return problem(404, 'No such days', 'Name two days: /data/changes/2026-11-01..2026-11-20.jsonl', { days: kept })
  const [before, after] = [days[from]?.folder, days[to]?.folder]
  if (before === undefined || after === undefined) {
    const missing = [from, to].filter((day) => !days[day])
    const detail = `No dump is kept of ${missing.join(' and ')}. There are: ${kept.join(', ') || 'none yet'}.`
    return problem(404, 'No such days', detail, { days: kept })
  }
  if (from > to) return problem(400, 'Days in the wrong order', `Ask for ${to}..${from}.`, { days: kept })
  const lines = Readable.from(differences(join(shelf, before), join(shelf, after)), { objectMode: false })
  return new Response(bodyOf(lines), {
    headers: {
      ...open,
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="detwin-changes-${from}-${to}.jsonl"`,
      link: `<${dataLicence.url}>; rel="license"`
    }
  })
}
