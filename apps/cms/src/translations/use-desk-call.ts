'use client'

import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'

const answer = z.looseObject({
  message: z.string().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional()
})

export interface DeskAnswer {
  ok: boolean
  status: number
  /** What became of it, or why nothing did; empty when the desk did not answer. */
  message: string
}

/**
 * Asks an endpoint of this desk for something, on behalf of the person who has signed in. It never throws.
 * @returns a function of the address below the API's own, and what to send: a file, or an object as JSON
 */
export function useDeskCall(): (address: string, body: Blob | object) => Promise<DeskAnswer> {
  const { config } = useConfig()
  return async (address, body) => {
    const isFile = body instanceof Blob
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}${address}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': isFile ? 'application/octet-stream' : 'application/json' },
        body: isFile ? body : JSON.stringify(body)
      })
      const { message, errors } = answer.parse(await response.json())
      return { ok: response.ok, status: response.status, message: errors?.[0]?.message ?? message ?? '' }
    } catch {
      return { ok: false, status: 0, message: '' }
    }
  }
}
