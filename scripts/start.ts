/** One command from a fresh clone to a living site: build, prepare the database, run both apps until Ctrl-C. */
import { readPorts, readSettings, type Settings } from './start/settings.ts'
import { buildApps } from './start/build.ts'
import { Family } from './start/family.ts'
import { portsMustBeFree } from './start/ports.ts'
import { prepareDatabase } from './start/prepare.ts'
import { answersAt } from './start/ready.ts'
import { runCms, runWeb } from './start/apps.ts'
import { say } from './start/say.ts'

const family = new Family()

async function start(): Promise<void> {
  await portsMustBeFree(readPorts(process.env))
  const settings = readSettings(process.env)
  // Two cores: one compiles while the other fills the database.
  const [, admin] = await Promise.all([buildApps(family, settings), prepareDatabase(family, settings)])
  runCms(family, settings)
  await answersAt(`${settings.cmsUrl}/health`, family)
  runWeb(family, settings)
  await answersAt(`${settings.webUrl}/health/ready`, family)
  welcome(settings, admin)
}

function welcome(
  { siteUrl, cmsUrl, databaseUri }: Settings,
  admin: { email: string; password?: string } | undefined
): void {
  say('')
  say(`  The site    ${siteUrl}`)
  say(`  The desk    ${cmsUrl}/admin`)
  if (admin?.password) say(`  Sign in     ${admin.email}  ${admin.password}   (shown this once: write it down)`)
  else if (admin) say(`  Sign in     ${admin.email} and the password in ADMIN_PASSWORD`)
  say(`  The data    ${databaseUri.replace(/\/\/[^@/]*@/, '//…@')}`)
  say('')
  say('Ctrl-C ends both.')
}

try {
  await start()
} catch (error) {
  await family.end()
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
