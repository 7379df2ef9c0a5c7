import { get } from 'node:http'

/** An answer as it came over the wire: its headers, name after value, and its body, still compressed. */
export interface Captured {
  headers: string[]
  base64: string
}

// Node adds these to every answer by itself.
const ofNode = /^(date|connection|keep-alive)$/i

export const capture = (url: string): Promise<Captured> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}.`))
        const { rawHeaders } = response
        const kept = rawHeaders.filter((_, index) => !ofNode.test(rawHeaders[index - (index % 2)] ?? ''))
        resolve({ headers: kept, base64: Buffer.concat(chunks).toString('base64') })
      })
    }).once('error', reject)
  })
