import { createRequire } from 'node:module'
import path from 'node:path'
import { root, run } from '../command.ts'
import type { Family } from '../start/family.ts'
import { findProgram, install, mayInstall, which } from './programs.ts'

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]

/**
 * A Chromium for the browser tests: one that is here, else Debian's where we may install, else Playwright's download.
 * @throws Error with one sentence that says what to do
 */
export async function findOrInstallChromium(family: Family, say: (line: string) => void): Promise<string> {
  const here = findChromium()
  if (here) return here
  if (mayInstall()) {
    say('No Chromium here: installing Debian’s (apt-get install chromium fonts-noto-cjk)')
    await install(family, say, ['chromium', 'fonts-noto-cjk'])
  } else {
    say('No Chromium here: asking Playwright for its own')
    const { code, output } = await run(family, { program: 'playwright', args: ['install', 'chromium'], folder: 'e2e' })
    if (code !== 0) say(output)
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.'
  )
}

const findChromium = (): string | undefined =>
  findProgram('CHROMIUM_PATH', 'a Chromium', [...onPath.map(which), ...elsewhere, playwrightsOwn()])

/** Where Playwright keeps the Chromium it downloads; it knows the place only in the workspace that depends on it. */
function playwrightsOwn(): string | undefined {
  const fromTests = createRequire(path.join(root, 'e2e/package.json'))
  const { chromium } = fromTests('@playwright/test') as { chromium: { executablePath: () => string } }
  return chromium.executablePath()
}
