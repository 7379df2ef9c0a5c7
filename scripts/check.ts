/** Everything a machine can say about the code without running it. All steps run, also when one of them fails. */
import { checks } from './check/checks.ts'
import { Family } from './start/family.ts'

const family = new Family()
const failed: string[] = []
const from = Date.now()

async function check(name: string, work: () => Promise<string | undefined>): Promise<void> {
  const begun = Date.now()
  const problem = await work().catch((error: unknown) => String(error))
  if (family.ending) return
  console.log(`${problem === undefined ? '✔' : '✘'} ${name.padEnd(32)} ${seconds(begun)} s`)
  if (problem === undefined) return
  failed.push(name)
  console.log(problem.trimEnd().replace(/^/gm, '    '))
}

const seconds = (begun: number): string => ((Date.now() - begun) / 1000).toFixed(1)

// Two lanes, for two cores: each takes the next check when it is free.
const waiting = [...(await checks(family))]
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next.name, next.work)
}
await Promise.all([lane(), lane()])

const all = `${seconds(from)} s`
console.log(failed.length === 0 ? `Everything is in order (${all}).` : `Not in order: ${failed.join(', ')} (${all}).`)
process.exit(failed.length === 0 ? 0 : 1)
