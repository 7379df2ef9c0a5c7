/** `pnpm dumps`: makes today's dump of the public record now, from the data of `pnpm start`, also while the site runs. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { readSettings } from './start/settings.ts'

try {
  const { env } = readSettings(process.env)
  const web = path.join(import.meta.dirname, '../apps/web')
  const { status } = spawnSync(process.execPath, ['src/bin/dumps.ts'], { cwd: web, env, stdio: 'inherit' })
  process.exit(status ?? 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
