/** Builds what changed in either app; Turborepo keeps the rest, and tells nobody about it. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const { status } = spawnSync(
  path.join(root, 'node_modules/.bin/turbo'),
  ['run', 'build', '--output-logs=new-only', ...process.argv.slice(2)],
  { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }, stdio: 'inherit' }
)
process.exit(status ?? 1)
