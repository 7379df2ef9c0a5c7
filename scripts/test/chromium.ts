import { createRequire } from 'node:module'
import path from 'node:path'
import { root, run } from '../command.ts'
import type { Family } from '../start/family.ts'
import { findProgram, install, mayInstall, which } from './programs.ts'

// Debian's Chromium without windows first: the journeys take half the time in it.
const shell = 'chromium-headless-shell'
const onPath = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]

/**
 * A Chromium for the browser tests: one that is named or has no windows, else Debian's of that kind where we may install
 * it, else any that is here, else Playwright's download.
 * @throws Error with one sentence that says what to do
 */
export async function findOrInstallChromium(family: Family, say: (line: string) => void): Promise<string> {
  if (mayInstall() && !process.env.CHROMIUM_PATH && !which(shell)) {
    say(`Installing Debian’s Chromium without windows (apt-get install ${shell} fonts-noto-cjk)`)
    await install(family, say, [shell, 'fonts-noto-cjk'])
  }
  const here = findChromium()
  if (here) return here
  say('No Chromium here: asking Playwright for its own')
  const { code, output } = await run(family, { program: 'playwright', args: ['install', 'chromium'], folder: 'e2e' })
  if (code !== 0) say(output)
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
