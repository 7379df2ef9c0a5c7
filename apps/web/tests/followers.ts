import { afterEach } from 'vitest'
import { readSettings } from '../src/lib/server/settings.ts'
import { Follower } from '../src/lib/server/snapshot/follower.ts'
import type { Given } from './fresh-cms.ts'
import { token } from './log.ts'

/** Ways to open followers of a CMS; they end with the test, before the CMS does. */
export function followersOf(given: Given) {
  const open: Follower[] = []

  afterEach(async () => {
    for (const follower of open.splice(0)) await follower.stop()
  })

  /** Knows what the disk holds, and has asked for nothing yet. */
  async function start(pollSeconds = 3600): Promise<Follower> {
    const settings = readSettings({
      WEB_TOKEN: token,
      CMS_URL: given.cms.url,
      DATA_DIR: given.dataDir,
      POLL_SECONDS: String(pollSeconds)
    })
    const follower = await Follower.open(settings)
    open.push(follower)
    return follower
  }

  async function started(): Promise<Follower> {
    const follower = await start()
    await follower.catchUp()
    return follower
  }

  async function restart(follower: Follower): Promise<Follower> {
    await follower.stop()
    return start()
  }

  return { start, started, restart }
}
