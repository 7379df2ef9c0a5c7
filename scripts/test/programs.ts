import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from '../command.ts'
import type { Family } from '../start/family.ts'

/** Where the system finds a program by its name. */
export const which = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file))

/** Debian's packages may be installed here: in a container of CI, not on somebody's desk. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Installs Debian packages and nothing they only recommend; what goes wrong is said. */
export async function install(family: Family, say: (line: string) => void, packages: string[]): Promise<void> {
  await run(family, { program: '/usr/bin/apt-get', args: ['update', '-q'] })
  const { code, output } = await run(family, {
    program: '/usr/bin/apt-get',
    args: ['install', '-y', '-q', '--no-install-recommends', ...packages],
    env: { DEBIAN_FRONTEND: 'noninteractive' }
  })
  if (code !== 0) say(output)
}
