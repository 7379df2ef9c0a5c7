/**
 * The least a Node program can do for a page: send ready bytes with ready headers.
 * `node bare-server.ts <file> <port>`; the file is what `requests/captured.ts` wrote.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Captured } from './requests/captured.ts'

const [file = '', port] = process.argv.slice(2)
const { headers, base64 } = JSON.parse(readFileSync(file, 'utf8')) as Captured // written by the bench itself
const body = Buffer.from(base64, 'base64')

createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')
