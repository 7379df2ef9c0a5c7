/**
 * `pnpm revert --by <e-mail or id> --since <ISO time> [--until <ISO time>] [--dry-run] [--force]`: reverts everything
 * that an account made public or withdrew in that time, record by record, to what the public saw before.
 */
import { parseArgs } from 'node:util'
import { createLocalReq, type Payload, type Where } from 'payload'
import { z } from 'zod'
import { reasonOf } from '../database/reason-of.ts'
import { readEnvironment } from '../environment.ts'
import { type Outcome, revert, type Wanted } from '../undo/revert.ts'

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString())

/** @throws Error with one sentence that says what to write */
function readArguments(): Wanted & { who: string } {
  const { values } = parseArgs({
    options: {
      by: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      'dry-run': { type: 'boolean' },
      force: { type: 'boolean' }
    }
  })
  if (!values.by) throw new Error('Name the account: --by <e-mail address or id>.')
  const since = time.safeParse(values.since)
  const until = time.optional().safeParse(values.until)
  if (!since.success || !until.success)
    throw new Error('--since and --until are times with their zone, such as 2026-11-24T10:00:00Z.')
  const options = { force: values.force ?? false, dryRun: values['dry-run'] ?? false }
  return { who: values.by, by: values.by, since: since.data, until: until.data, ...options }
}

/**
 * A SQLite file belongs to one process (docs/decisions/0010): written by a second, the running CMS can no longer write.
 * @throws Error with one sentence that says what to do
 */
async function mustOwnTheFile(): Promise<void> {
  const { DATABASE_URI, CMS_URL } = readEnvironment()
  if (!DATABASE_URI.startsWith('file:')) return
  const answer = await fetch(new URL('/health', CMS_URL), { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
  if (answer)
    throw new Error(
      'Detwin is running, and on SQLite only one program may write: open Publication log → Revert an account at the desk, or stop Detwin and repeat the command.'
    )
}

/** The account's id; of an account that is gone the log still knows the id. */
async function accountOf(payload: Payload, who: string): Promise<string> {
  const where: Where = who.includes('@') ? { email: { equals: who.toLowerCase() } } : { id: { equals: who } }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'users', where, limit: 1, pagination: false })
  if (docs[0]) return docs[0].id
  if (who.includes('@')) throw new Error(`There is no account ${who}. If it was deleted, name its id instead.`)
  return who
}

const words: Record<Outcome['what'], string> = {
  restored: 'put back',
  withdrawn: 'withdrawn, as it was not public before',
  'same already': 'reads as before already',
  'left alone': 'LEFT ALONE',
  failed: 'FAILED'
}

const line = ({ type, id, title, what, to, reason, keptDraft }: Outcome): string =>
  [`${type} ${id} “${title}”: ${words[what]}`, to && `as of ${to}`, reason?.en, keptDraft && 'a newer draft is kept']
    .filter(Boolean)
    .join('; ')

const print = (text: string): void => void process.stdout.write(`${text}\n`)

async function run(): Promise<boolean> {
  const { who, ...wanted } = readArguments()
  if (!wanted.dryRun) await mustOwnTheFile()
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
  const payload = await getPayload({ config, disableOnInit: true })
  const by = await accountOf(payload, who)
  const from = Date.now()
  const outcomes = await revert(await createLocalReq({}, payload), { ...wanted, by }, (one) => print(line(one)))
  const counted = [...Map.groupBy(outcomes, ({ what }) => what)].map(([what, all]) => `${all.length} ${words[what]}`)
  print(`${counted.join(', ') || 'Nothing was published by this account in that time'}.`)
  print(wanted.dryRun ? 'Nothing was changed: a dry run.' : `${((Date.now() - from) / 1000).toFixed(1)} s.`)
  await payload.destroy()
  return outcomes.every(({ what }) => what !== 'left alone' && what !== 'failed')
}

try {
  process.exit((await run()) ? 0 : 2)
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exit(1)
}
