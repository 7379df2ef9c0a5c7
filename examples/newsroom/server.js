import { verifyWebhook } from '@detwin/content/client'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { endedIn } from './ended.js'
import { follow } from './following.js'
import { page } from './page.js'
import { Records } from './records.js'
import { settings } from './settings.js'

const records = await Records.open(settings.file)
const { state, ended } = follow(records, settings.site)

/**
 * Detwin says that something changed. What it was, the log tells us: so a call that comes twice, late or never does no harm.
 * @param {import('node:http').IncomingMessage} request
 */
async function heard(request) {
  if (!settings.webhookSecret) return 404
  try {
    verifyWebhook(settings.webhookSecret, request.headers, await text(request))
  } catch (error) {
    console.error(String(error))
    return 400
  }
  state.look()
  return 204
}

const server = createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/webhooks')
    return void heard(request).then((status) => response.writeHead(status).end())
  if (request.url !== '/') return void response.writeHead(404).end('There is one page here: /\n')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(page(endedIn(records, settings.country), { site: settings.site, trouble: state.trouble }))
})

server.listen(settings.port, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Read it at http://127.0.0.1:${address && typeof address === 'object' ? address.port : settings.port}`)
})

// What no patience helps is for whoever runs this site.
await ended
