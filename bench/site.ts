import { runCms } from '../scripts/start/apps.ts'
import { Family } from '../scripts/start/family.ts'
import { prepareDatabase } from '../scripts/start/prepare.ts'
import { answersAt } from '../scripts/start/ready.ts'
import type { Settings } from '../scripts/start/settings.ts'
import { dropDatabase } from './own-database.ts'
import { ownSettings } from './own-settings.ts'
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
  const { settings, admin } = await ownSettings(mongodb, { LOG_LEVEL: 'error' })
  const end = async (): Promise<void> => {
    await family.end()
    if (mongodb) await dropDatabase(settings.databaseUri)
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
