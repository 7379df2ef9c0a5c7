/**
 * `pnpm revert --by <e-mail> --since <ISO time> [--until <ISO time>] [--dry-run] [--force]`: the public reads again what
 * it read before everything that an account published in that time. On the data of `pnpm start`; on MongoDB also while it runs.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { readSettings } from './start/settings.ts'

try {
  const { env } = readSettings(process.env)
  const cms = path.join(import.meta.dirname, '../apps/cms')
  const args = ['src/bin/revert.ts', ...process.argv.slice(2).filter((arg) => arg !== '--')]
  const { status } = spawnSync(process.execPath, args, {
    cwd: cms,
    env: { LOG_LEVEL: 'warn', ...env },
    stdio: 'inherit'
  })
  process.exit(status ?? 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
