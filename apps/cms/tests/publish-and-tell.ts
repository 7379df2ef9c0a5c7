/**
 * A CMS process that publishes and tells webhooks, for a test that kills it: `node publish-and-tell.ts <first> <last>`.
 * It changes the posts that are there in turn, one publication a number, and says `published <number>` after each commit.
 * The receiver is at HOOK_PORT, with the authority HOOK_CA.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { APIError, getPayload } from 'payload'
import config from '../src/payload.config.ts'
import { createSafeFetch } from '../src/safe-fetch/safe-fetch.ts'
import { Dispatcher } from '../src/webhooks/dispatcher/dispatcher.ts'

const [first = 0, last = 0] = process.argv.slice(2).map(Number)
const { HOOK_PORT, HOOK_CA } = process.env
if (!HOOK_PORT || !HOOK_CA) throw new Error('HOOK_PORT and HOOK_CA must say where the receiver is.')

const payload = await getPayload({ config, disableOnInit: true })
const fetch = createSafeFetch({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isAllowed: () => true,
  port: Number(HOOK_PORT),
  ca: HOOK_CA
})
void new Dispatcher(payload, { fetch }).run()

/** False where a killed process still holds the record, for a minute on MongoDB: its editor would try again. */
async function published(id: string, title: string): Promise<boolean> {
  try {
    await payload.update({ collection: 'news', id, data: { title, _status: 'published' } })
    return true
  } catch (error) {
    if (error instanceof APIError && [409, 503].includes(error.status)) return false
    throw error
  }
}

const { docs } = await payload.find({ collection: 'news', sort: 'createdAt', pagination: false, depth: 0 })
for (let number = first; number <= last; number++) {
  const post = docs[number % docs.length]
  if (!post) throw new Error('There is no post to publish.')
  while (!(await published(post.id, `Number ${number}`))) await sleep(500)
  process.stdout.write(`published ${number}\n`)
}
setInterval(() => undefined, 1000)
