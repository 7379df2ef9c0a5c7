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

/**
 * The program a variable names, else the first of these that is there.
 * @throws Error where the variable names no file
 */
export function findProgram(variable: string, what: string, places: (string | undefined)[]): string | undefined {
  const named = process.env[variable]
  if (named && !existsSync(named))
    throw new Error(`${variable} is ${named}, and no file is there: set it to ${what}, or leave it out.`)
  return [named, ...places].find((file) => file && existsSync(file))
}

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

/** What the examples for partners are written in, and what Debian calls it. */
const languages = { curl: 'curl', python3: 'python3', php: 'php-cli' }

/** Installs the languages of the examples that are not here, where we may: elsewhere PHP alone is done without. */
export async function installLanguages(family: Family, say: (line: string) => void): Promise<void> {
  const missing = Object.entries(languages).flatMap(([program, name]) => (which(program) ? [] : [name]))
  if (missing.length === 0 || !mayInstall()) return
  say(`For the examples: installing Debian’s ${missing.join(', ')}`)
  await install(family, say, missing)
}
