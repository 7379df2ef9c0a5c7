import { createHash } from 'node:crypto'

/**
 * Tells Payload's live preview that the page is there, and loads it again when a draft was saved. The browser keeps the
 * place on the page, but only of one that was whole: what is saved meanwhile waits for it. Payload answers the first
 * "ready" with an event of its own: that one says nothing new.
 * Its messages: https://payloadcms.com/docs/live-preview/server
 */
const script = `(() => {
  const { desk } = document.currentScript.dataset
  if (parent === self && !opener) return
  const first = performance.getEntriesByType('navigation')[0]?.type !== 'reload'
  const since = performance.now()
  const whole = new Promise((resolve) => addEventListener('load', () => setTimeout(resolve, 100)))
  addEventListener('message', ({ origin, data }) => {
    if (origin !== desk || data?.type !== 'payload-document-event') return
    if (!first || performance.now() - since > 500) whole.then(() => location.reload())
  })
  ;(opener ?? parent).postMessage({ type: 'payload-live-preview', ready: true }, desk)
})()`

export const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`

/** @param deskUrl an origin, so that it needs no escaping */
export const scriptTag = (deskUrl: string): string => `<script data-desk="${deskUrl}">${script}</script>`
