/** Makes today's dump from what the web app has on its disk, and says what came of it; the site starts it, and `pnpm dumps`. */
import { constants, setPriority } from 'node:os'
import { today } from '../lib/server/day.ts'
import { makeDump } from '../lib/server/dumps/make.ts'
import { readSettings } from '../lib/server/settings.ts'

// Readers do not wait for it.
setPriority(constants.priority.PRIORITY_LOW)
try {
  const { day, fresh, files, bytes } = await makeDump(readSettings(process.env), today())
  const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB with their packed copies`
  console.log(fresh ? `The dump of ${day} is made: ${size}.` : `The dump of ${day} is what it was: ${size}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
