/**
 * A CMS process that does scheduled work and stops for ever in the middle of it, for a test that then kills it:
 * `node die-in-the-middle.ts release <id>` or `… jobs`. Says `half` once a record was changed and not yet committed, or,
 * for jobs, while one is being run.
 */
import { getPayload } from 'payload'
import config from '../src/payload.config.ts'
import { runRelease } from '../src/releases/run-release.ts'

const [what, id] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })

let records = 0
payload.collections.news.config.hooks.beforeChange.push(async () => {
  records += 1
  if (what === 'release' && records === 1) return
  process.stdout.write('half\n')
  await new Promise(() => setInterval(() => undefined, 1000))
})

if (what === 'release') await runRelease(payload, id ?? '')
else await payload.jobs.run({ queue: 'default' })
