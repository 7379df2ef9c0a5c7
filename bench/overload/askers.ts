/**
 * Asks costly questions, so many at once, until it is told to end: `node askers.ts <url> <at once>`. Each comes from
 * another address, as a flood does; prints how many answers of each status came, as JSON.
 */
import { Agent, request } from 'node:http'
import { constants, setPriority } from 'node:os'
import { questionOf } from './questions.ts'

// Who asks has machines of his own: the time of this one belongs to the server.
setPriority(constants.priority.PRIORITY_LOW)

const [url = '', atOnce] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(atOnce) })
const statuses: Record<string, number> = {}
let number = Math.floor(Math.random() * 1e9)

const visitor = (): string =>
  `${1 + Math.floor(Math.random() * 9)}.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.1`

function ask(path: string): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'accept-encoding': 'br', 'x-forwarded-for': visitor() }
    request(url + path, { agent, headers }, (response) => {
      response.resume().once('close', () => resolve(String(response.statusCode)))
    })
      .once('error', () => resolve('failed'))
      .end()
  })
}

async function askOn(): Promise<never> {
  for (;;) {
    const status = await ask(questionOf(number++))
    statuses[status] = (statuses[status] ?? 0) + 1
  }
}

process.once('SIGTERM', () => {
  process.stdout.write(JSON.stringify(statuses), () => process.exit(0))
})
for (let asker = 0; asker < Number(atOnce); asker++) void askOn()
