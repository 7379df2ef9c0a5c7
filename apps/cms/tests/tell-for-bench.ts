/**
 * Publishes posts and tells webhooks of them, for bench/webhooks: `node tell-for-bench.ts <posts> <endpoints>`. Says
 * `published <id> <moment>` after each commit and `done` when all were told. The receiver is at HOOK_PORT.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload } from 'payload'
import config from '../src/payload.config.ts'
import { createSafeFetch } from '../src/safe-fetch/safe-fetch.ts'
import { Dispatcher } from '../src/webhooks/dispatcher/dispatcher.ts'
import { makeEndpoint, makePartner } from './partners.ts'

const [posts = 0, endpoints = 0] = process.argv.slice(2).map(Number)

const payload = await getPayload({ config, disableOnInit: true })
const fetch = createSafeFetch({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isAllowed: () => true,
  port: Number(process.env.HOOK_PORT),
  ca: process.env.HOOK_CA ?? ''
})
void new Dispatcher(payload, { fetch }).run()

const partner = await makePartner(payload, 'The bench')
const addresses = Array.from({ length: endpoints }, (_, i) => `https://hooks.partner.example/${i}`)
for (const url of [...addresses, 'https://hooks.partner.example/slow'])
  await makeEndpoint(payload, partner, { url, types: ['news.published'] })

const body = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Text' }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1
  }
}
for (let i = 0; i < posts; i++) {
  await sleep(300)
  const { id } = await payload.create({
    collection: 'news',
    data: { title: `Post ${i}`, body, date: '2026-11-01T12:00:00.000Z', sourceLocale: 'en', _status: 'published' }
  })
  process.stdout.write(`published ${id} ${Date.now()}\n`)
}

const waiting = async () =>
  (
    await payload.count({
      collection: 'webhook-deliveries',
      where: { state: { equals: 'delivered' } }
    })
  ).totalDocs <
  posts * endpoints
while (await waiting()) await sleep(200)
process.stdout.write('done\n')
