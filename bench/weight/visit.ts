import type { Browser } from '@playwright/test'

export interface Weight {
  /** Everything that came over the wire, headers included. */
  bytes: number
  /** Of them, pictures. */
  imageBytes: number
  requests: number
  /** Script files as they came, and script inside the page as it is. Data inside the page is not script. */
  scriptBytes: number
  encodings: string[]
}

/** Opens an address in a browser that has never been there, and weighs what comes. */
export async function visit(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    const weight: Weight = { bytes: 0, imageBytes: 0, requests: 0, scriptBytes: 0, encodings: [] }
    const scripts = new Set<string>()
    const images = new Set<string>()
    wire.on('Network.responseReceived', ({ requestId, type, response }) => {
      const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
      weight.encodings.push(`${type} ${encoding ?? 'plain'}`)
      if (type === 'Script') scripts.add(requestId)
      if (type === 'Image') images.add(requestId)
    })
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      weight.requests += 1
      weight.bytes += encodedDataLength
      if (images.has(requestId)) weight.imageBytes += encodedDataLength
      if (scripts.has(requestId)) weight.scriptBytes += encodedDataLength
    })
    await wire.send('Network.enable')
    const answer = await page.goto(url, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}.`)
    const inside = await page.locator('script:not([src]):not([type*=json])').allTextContents()
    weight.scriptBytes += inside.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    return weight
  } finally {
    await context.close()
  }
}
