import { randomBytes } from 'node:crypto'
import getPort from 'get-port'
import { MongoClient } from 'mongodb'
import { runCms } from '../scripts/start/apps.ts'
import { Family } from '../scripts/start/family.ts'
import { prepareDatabase } from '../scripts/start/prepare.ts'
import { answersAt } from '../scripts/start/ready.ts'
import { readSettings, type Settings } from '../scripts/start/settings.ts'
import { temporaryFolder } from './folder.ts'
import { startWeb, type WebApp } from './web-app.ts'

export interface Site {
  settings: Settings
  web: WebApp
  admin: { email: string; password: string }
  /** Ends both apps and removes the database. */
  end: () => Promise<void>
}

/** Both built apps with the demo content, on free ports, in a folder and a database of their own. */
export async function startSite(mongodb?: string): Promise<Site> {
  const family = new Family()
  const admin = { email: 'admin@desk.example', password: randomBytes(18).toString('base64url') }
  const settings = readSettings({
    ...process.env,
    NODE_ENV: 'development',
    WEB_PORT: String(await getPort()),
    CMS_PORT: String(await getPort()),
    DATA_DIR: temporaryFolder(),
    DATABASE_URI: mongodb ? ownDatabase(mongodb) : '',
    SITE_URL: '',
    SEED: 'demo',
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    LOG_LEVEL: 'error'
  })
  const end = async (): Promise<void> => {
    await family.end()
    if (mongodb) await drop(settings.databaseUri)
  }
  try {
    await prepareDatabase(family, settings)
    runCms(family, settings)
    await answersAt(`${settings.cmsUrl}/health`, family)
    return { settings, admin, end, web: await startWeb(family, settings) }
  } catch (error) {
    await end()
    throw error
  }
}

export function ownDatabase(server: string): string {
  const uri = new URL(server)
  uri.pathname = `/detwin-bench-${randomBytes(6).toString('hex')}`
  return uri.href
}

export async function drop(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  await client.db().dropDatabase()
  await client.close()
}
