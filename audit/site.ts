import { cpSync, existsSync } from 'node:fs'
import getPort from 'get-port'
import { temporaryFolder } from '../bench/folder.ts'
import { startSite } from '../bench/site.ts'
import { startWeb } from '../bench/web-app.ts'
import { Family } from '../scripts/start/family.ts'
import { liveIn } from './lived-in.ts'

export interface AuditedSite {
  url: string
  end: () => Promise<void>
}

/**
 * The built site with the demo content, lived in. `AUDIT_DATA` names a folder that keeps its data: the first audit fills
 * it, and later ones start the web app alone from a copy of it, without a desk.
 */
export async function auditedSite(): Promise<AuditedSite> {
  const kept = process.env.AUDIT_DATA
  if (kept && existsSync(kept)) return siteFrom(kept)
  const site = await startSite()
  try {
    await liveIn(site)
    if (kept) cpSync(site.settings.dataDir, kept, { recursive: true })
  } catch (error) {
    await site.end()
    throw error
  }
  return { url: site.web.url, end: site.end }
}

async function siteFrom(kept: string): Promise<AuditedSite> {
  const folder = temporaryFolder()
  cpSync(kept, folder, { recursive: true })
  const [port, nobody] = await Promise.all([getPort(), getPort()])
  const family = new Family()
  const { url } = await startWeb(family, {
    webUrl: `http://127.0.0.1:${port}`,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEB_PORT: String(port),
      WEB_TOKEN: 'of an audit, that speaks to no desk',
      CMS_URL: `http://127.0.0.1:${nobody}`,
      SITE_URL: '',
      DATA_DIR: folder
    }
  })
  return { url, end: () => family.end() }
}
