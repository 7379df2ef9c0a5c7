import { verifyWebhook } from '@detwin/content/client'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

const secret = process.env.WEBHOOK_SECRET ?? ''

createServer(async (request, response) => {
  try {
    const message = verifyWebhook(secret, request.headers, await text(request))
    response.writeHead(204).end()
    // The same id may come twice: keep those of a week, and do nothing the second time.
    console.log(message.id, message.type, message.data.api)
  } catch (error) {
    response.writeHead(400).end()
    console.error(String(error))
  }
}).listen(Number(process.env.PORT ?? 8080))
