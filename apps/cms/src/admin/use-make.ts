'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { z } from 'zod'
import type { Label } from './labels.ts'
import { useSay } from './use-say.ts'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/**
 * A way to have something made by `POST /api<path>`; a refusal is said, or `failed` where nobody answers.
 * @returns the answer, or undefined where nothing was made
 */
export function useMake<T>(path: `/${string}`, schema: z.ZodType<T>, failed: Label) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const [making, setMaking] = useState(false)

  const make = async (body: object): Promise<T | undefined> => {
    setMaking(true)
    try {
      const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
        body: JSON.stringify(body)
      })
      const answer: unknown = await response.json()
      if (response.ok) return schema.parse(answer)
      toast.error(refusal.safeParse(answer).data?.errors[0]?.message ?? say(failed))
    } catch {
      toast.error(say(failed))
    } finally {
      setMaking(false)
    }
    return undefined
  }

  return { making, make }
}
