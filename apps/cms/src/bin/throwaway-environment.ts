import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The settings of a CMS that only reads its own code: no secret of the operator's, and a database nobody opens. */
export function throwawayEnvironment(name: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URI: `file:${path.join(tmpdir(), `detwin-${name}-${process.pid}.db`)}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    WEB_TOKEN: randomBytes(32).toString('hex')
  }
}
