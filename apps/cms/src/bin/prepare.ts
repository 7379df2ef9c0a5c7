/**
 * Makes the database ready before the CMS starts: migrations, the first admin, the demo content. Prints one JSON line
 * per step on stdout for the start command; ends with code 1 and one sentence on stderr when something is in the way.
 */
import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { fillBoard } from '../board/fill-board.ts'
import { migrate } from '../database/migrate.ts'
import { reasonOf } from '../database/reason-of.ts'
import { loadDemo } from '../seed/load/load-demo.ts'

const say = (step: string, details: object = {}): void =>
  void process.stdout.write(`${JSON.stringify({ step, ...details })}\n`)

async function prepare(): Promise<void> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
  const payload = await getPayload({ config, disableOnInit: true })
  await migrate(payload)
  say('migrated')
  await ensureAdmin(payload)
  if (process.env.SEED !== 'none' && (await isEmpty(payload))) await seed(payload)
  await fillBoard(payload)
  say('ready')
  await payload.destroy()
}

async function ensureAdmin(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  const email = process.env.ADMIN_EMAIL || 'admin@detwin.local'
  const password = process.env.ADMIN_PASSWORD || randomBytes(15).toString('base64url')
  await payload.create({ collection: 'users', data: { email, password, role: 'admin', penName: 'Admin' } })
  say('admin', { email, ...(!process.env.ADMIN_PASSWORD && { password }) })
}

/** No record yet, and nothing ever published. */
async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['publications', 'cities', 'statements', 'news', 'groups', 'sources'] as const) {
    const { totalDocs } = await payload.count({ collection, trash: collection !== 'publications' })
    if (totalDocs > 0) return false
  }
  return true
}

async function seed(payload: Payload): Promise<void> {
  await loadDemo(payload, { progress: (done, all) => say('seeding', { done, all }) })
  say('seeded')
}

try {
  await prepare()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exit(1)
}
