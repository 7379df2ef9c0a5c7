import { ClientError, createApi } from '@detwin/content/client'
import { setTimeout as pause } from 'node:timers/promises'

/** @import { Records } from './records.js' */

const minute = 60_000

/**
 * Keeps our copy up to date: now, every minute, and when somebody calls `look`.
 * @param {Records} records
 * @param {string} site
 */
export function follow(records, site) {
  const api = createApi({ site })
  let woken = Promise.withResolvers()
  const state = {
    /** What readers should know when we cannot read the record. @type {string | null} */
    trouble: null,
    look: () => woken.resolve(undefined)
  }

  async function readOn() {
    const onWait = (/** @type {ClientError} */ error) => {
      state.trouble = 'The record cannot be reached at the moment: this is the last we know.'
      console.error(error.message)
    }
    for await (const page of api.follow({ after: records.cursor, every: 'once', onWait })) await records.apply(page)
    state.trouble = null
  }

  async function forEver() {
    for (;;) {
      woken = Promise.withResolvers()
      try {
        await readOn()
      } catch (error) {
        if (!(error instanceof ClientError) || error.reason !== 'unknown-cursor') throw error
        records.forget()
        continue
      }
      await Promise.race([pause(minute), woken.promise])
    }
  }

  return { state, ended: forEver() }
}
