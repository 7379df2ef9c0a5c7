import { verifyWebhook } from '@detwin/content/client'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

const secret = process.env.WEBHOOK_SECRET ?? ''

/** Gives the status to answer with. */
async function receive(request: IncomingMessage): Promise<number> {
  try {
    const message = verifyWebhook(secret, request.headers, await text(request))
    // The same id may come twice: keep those of a week, and do nothing the second time.
    console.log(message.id, message.type, message.data.api)
    return 204
  } catch (error) {
    console.error(String(error))
    return 400
  }
}

createServer((request, response) => {
  void receive(request).then((status) => response.writeHead(status).end())
}).listen(Number(process.env.PORT ?? 8080))
