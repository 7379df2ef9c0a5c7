/** Every test of the repository, on both databases, and last one line: `N passed, N failed`. */
import path from 'node:path'
import { run } from './command.ts'
import { Family } from './start/family.ts'
import { say, step } from './start/say.ts'
import { findOrInstallChromium } from './test/chromium.ts'
import { findMongodb } from './test/mongodb.ts'
import { findOrInstallOffice } from './test/office.ts'
import { installLanguages } from './test/programs.ts'
import { runSuite, suitesOn } from './test/suites.ts'

const family = new Family()
const notes: string[] = []
let passed = 0
let failed = 0

function fail(sentence: string): undefined {
  failed += 1
  notes.push(sentence)
  say(`✘ ${sentence}`)
  return undefined
}

async function test(): Promise<void> {
  const missing = (error: unknown): undefined => fail(error instanceof Error ? error.message : String(error))
  const chromium = await findOrInstallChromium(family, say).catch(missing)
  const soffice = await findOrInstallOffice(family, say).catch(missing)
  await installLanguages(family, say)
  const mongodb = await findMongodb(family, say)
  if (!mongodb && process.env.CI) fail('MongoDB was not tested: set MONGODB_URI to a server with a replica set.')
  else if (!mongodb) notes.push('Not tested on MongoDB: set MONGODB_URI to a server with a replica set.')
  try {
    await build()
    for (const suite of suitesOn(mongodb?.uri, chromium, soffice)) {
      if (family.ending) return
      const result = await step(`Testing ${suite.name}`, runSuite(family, suite))
      passed += result.passed
      failed += result.failed
      if (result.failed > 0) say(result.output)
      if (result.failed > 0) notes.push(`${suite.name}: ${[`${result.failed} failed`, ...result.remarks].join(', ')}`)
      notes.push(...result.failures)
      say(`${result.failed > 0 ? '✘' : '✔'} ${suite.name}: ${result.passed} passed, ${result.failed} failed`)
    }
  } finally {
    await mongodb?.end()
  }
}

async function build(): Promise<void> {
  const command = { program: process.execPath, args: [path.join(import.meta.dirname, 'build.ts')] }
  const { code, output } = await step('Building both apps', run(family, command))
  if (code === 0) return
  say(output)
  fail('The build failed.')
}

await test().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
if (notes.length > 0) say(`\n${notes.join('\n')}`)
say(`\n${passed} passed, ${failed} failed`)
await family.end()
process.exit(failed === 0 && passed > 0 ? 0 : 1)
