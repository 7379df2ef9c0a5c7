import { channel } from 'node:diagnostics_channel'

// A channel of the process: Next may load this module more than once.
const wakes = channel('detwin.webhooks')

/** Tells the dispatcher of this process, if there is one, that there may be something to do. */
export const wakeDispatcher = (): void => wakes.publish(undefined)

/** @returns a function that stops listening */
export function onWake(listener: () => void): () => void {
  const heard = (): void => listener()
  wakes.subscribe(heard)
  return () => void wakes.unsubscribe(heard)
}
