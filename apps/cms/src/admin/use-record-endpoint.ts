'use client'
import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { Label } from './labels.ts'
import { useHeldForm } from './use-held-form.ts'

/** Said on this page when something was decided about its record, so that every part of it asks again. */
const decided = 'detwin-decided'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/**
 * What `GET /api/<collection>/<id>/<path>` says of the record in the form, asked again after every save, and a way to
 * `POST` to it: the answer is shown, a refusal is said.
 */
export function useRecordEndpoint<T>(path: string, schema: z.ZodType<T>, done: Label) {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { held, hold } = useHeldForm()
  const [shown, setShown] = useState<T>()
  const address = `${config.routes.api}/${collectionSlug}/${id}/${path}`
  const say = useCallback((words: Label): string => words[i18n.language === 'zh-TW' ? 'zh-TW' : 'en'], [i18n.language])

  const load = useCallback(async () => {
    if (!id) return
    const response = await fetch(address, { credentials: 'include' })
    setShown(response.ok ? schema.parse(await response.json()) : undefined)
  }, [address, id, schema])
  useEffect(() => void load(), [load, lastUpdateTime])
  useEffect(() => {
    const again = () => void load()
    window.addEventListener(decided, again)
    return () => window.removeEventListener(decided, again)
  }, [load])

  async function post(body: object, words: Label): Promise<boolean> {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify(body)
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (!response.ok) {
      toast.error(refusal.safeParse(answer).data?.errors[0]?.message ?? response.statusText)
      return false
    }
    setShown(schema.parse(answer))
    window.dispatchEvent(new Event(decided))
    toast.success(say(words))
    return true
  }

  /** @returns whether it was done */
  const send = (body: object, words = done): Promise<boolean> => hold(() => post(body, words))

  return { collectionSlug, shown, busy: held, say, send, language: i18n.language }
}
