import type { Family } from '../start/family.ts'
import { findProgram, install, mayInstall, which } from './programs.ts'

const elsewhere = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/** Calc without a screen: 90 MB to load, 300 MB on the disk, about a minute. The whole of LibreOffice is six times that. */
const packages = ['libreoffice-calc-nogui']

/**
 * A LibreOffice for the tests that open our exports in it: one that is here, else Debian's where we may install.
 * @throws Error with one sentence that says what to do
 */
export async function findOrInstallOffice(family: Family, say: (line: string) => void): Promise<string> {
  const here = findOffice()
  if (here) return here
  if (mayInstall()) {
    say(`No LibreOffice here: installing Debian’s (apt-get install ${packages.join(' ')})`)
    await install(family, say, packages)
  }
  const installed = findOffice()
  if (installed) return installed
  throw new Error(
    'No LibreOffice was found and none could be installed: install it, or set SOFFICE_PATH to its soffice.'
  )
}

const findOffice = (): string | undefined =>
  findProgram('SOFFICE_PATH', 'soffice', [which('soffice'), which('libreoffice'), ...elsewhere])
