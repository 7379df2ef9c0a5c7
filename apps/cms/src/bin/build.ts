/** `next build` reads payload.config.ts, which refuses to be read without secrets: a build gets some of its own. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { throwawayEnvironment } from './throwaway-environment.ts'

const cms = path.join(import.meta.dirname, '../..')
const env = { ...throwawayEnvironment('build'), NEXT_TELEMETRY_DISABLED: '1' }
const next = path.join(cms, 'node_modules/.bin/next')

process.exit(spawnSync(next, ['build', ...process.argv.slice(2)], { cwd: cms, env, stdio: 'inherit' }).status ?? 1)
