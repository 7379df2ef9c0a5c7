import type { Config } from 'payload'
import { isAdmin } from '../access/rules.ts'
import { checkSourcesTask, sourcesQueue } from './check-sources.ts'
import { tellWebTask } from './tell-web.ts'

/** Work after a commit. The CMS process runs it; scripts that only visit the database do not. */
export const jobs: Config['jobs'] = {
  tasks: [tellWebTask, checkSourcesTask],
  deleteJobOnComplete: true,
  autoRun: [
    { queue: 'notices', cron: '*/5 * * * * *', limit: 50, silent: true },
    { queue: sourcesQueue, cron: '30 * * * * *', limit: 1, silent: true },
    // Scheduled publishing.
    { queue: 'default', cron: '*/10 * * * * *', limit: 50, silent: true }
  ],
  access: { run: isAdmin, queue: isAdmin, cancel: isAdmin }
}
