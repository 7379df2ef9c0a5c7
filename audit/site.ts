import { cpSync } from 'node:fs'
import getPort from 'get-port'
import { temporaryFolder } from '../bench/folder.ts'
import { startSite } from '../bench/site.ts'
import { startWeb } from '../bench/web-app.ts'
import { Family } from '../scripts/start/family.ts'

export interface AuditedSite {
  url: string
  end: () => Promise<void>
}

/**
 * The built site with the demo content. `AUDIT_DATA` names a data folder that a site has filled before: then the web app
 * alone is started from a copy of it, without a desk.
 */
export async function auditedSite(): Promise<AuditedSite> {
  const filled = process.env.AUDIT_DATA
  if (!filled) {
    const { web, end } = await startSite()
    return { url: web.url, end }
  }
  const folder = temporaryFolder()
  cpSync(filled, folder, { recursive: true })
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
