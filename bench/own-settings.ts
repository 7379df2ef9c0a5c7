import { randomBytes } from 'node:crypto'
import getPort from 'get-port'
import { readSettings, type Settings } from '../scripts/start/settings.ts'
import { temporaryFolder } from './folder.ts'
import { ownDatabase } from './own-database.ts'

export interface Own {
  settings: Settings
  admin: { email: string; password: string }
}

/** Settings of a start for one measurement: free ports, a folder and a database of its own, a new admin. */
export async function ownSettings(mongodb: string | undefined, more: Record<string, string>): Promise<Own> {
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
    ...more
  })
  return { settings, admin }
}
