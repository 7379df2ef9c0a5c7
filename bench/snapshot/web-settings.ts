import type { CmsPeer } from '../../apps/web/tests/cms-peer.ts'
import { readSettings } from '../../scripts/start/settings.ts'

/** Settings of a web app that follows this log and nothing else. */
export function webSettings(dataDir: string, cms: Pick<CmsPeer, 'url' | 'token'>, port: number) {
  const variables = { ...process.env, NODE_ENV: 'development', DATA_DIR: dataDir, WEB_PORT: String(port), SITE_URL: '' }
  const { webUrl, env } = readSettings({ ...variables, DATABASE_URI: '', CMS_PORT: '1', WEB_TOKEN: cms.token })
  return { webUrl, env: { ...env, CMS_URL: cms.url, POLL_SECONDS: '3600' } }
}
