'use client'

import {
  CheckboxInput,
  FieldLabel,
  useConfig,
  useDocumentInfo,
  useLocale,
  usePreferences,
  useTranslation
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { ChecklistItem } from './checklist-item.tsx'
import './checklist.css'
import { label } from './labels.ts'
import { useSay } from './use-say.ts'

const place = z.object({
  message: z.string(),
  path: z.string().optional(),
  record: z.object({ collection: z.string(), id: z.string() }).optional(),
  url: z.string().optional()
})
const item = z.object({
  id: z.string(),
  state: z.enum(['done', 'looking', 'warning', 'blocking']),
  title: z.string(),
  why: z.string(),
  places: z.array(place),
  languages: z.array(z.string()).optional()
})
const answer = z.object({ items: z.array(item) })

export type ShownItem = z.infer<typeof item>
export type ShownPlace = z.infer<typeof place>

const again = 4000

/** The list "Before you publish" on top of a record's sidebar: what is missing, why it matters, and where it is. */
export function Checklist() {
  const say = useSay()
  const { i18n } = useTranslation()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  const [items, setItems] = useState<ShownItem[] | 'failed'>()
  const [round, setRound] = useState(0)
  const [left, setLeft] = useLeftOutdated(`checklist-${collectionSlug}-${id}`)
  const savedAt: unknown = data?.updatedAt

  useEffect(() => {
    if (!id || !collectionSlug) return
    const controller = new AbortController()
    const ask = async () => {
      const address = `${config.routes.api}/${collectionSlug}/${id}/checklist?locale=${locale}`
      const response = await fetch(address, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
        signal: controller.signal
      })
      setItems(response.ok ? answer.parse(await response.json()).items : 'failed')
    }
    ask().catch(() => {
      if (!controller.signal.aborted) setItems('failed')
    })
    return () => controller.abort()
  }, [id, collectionSlug, locale, savedAt, round, config.routes.api, i18n.language])

  const isLooking = Array.isArray(items) && items.some(({ state }) => state === 'looking')
  useEffect(() => {
    if (!isLooking || round > 10) return
    const timer = setTimeout(() => setRound((count) => count + 1), again)
    return () => clearTimeout(timer)
  }, [isLooking, round, items])

  const isLeft = (shown: ShownItem) =>
    Boolean(shown.languages?.length && shown.languages.every((language) => left.includes(language)))
  return (
    <section className="field-type checklist" aria-label={say(words.title)}>
      <FieldLabel as="h3" label={say(words.title)} />
      {!id && <p>{say(words.saveFirst)}</p>}
      {id && !items && <p>{say(words.looking)}</p>}
      {items === 'failed' && <p>{say(words.failed)}</p>}
      {Array.isArray(items) && (
        <ul className="checklist__items" aria-live="polite">
          {items.map((shown) => (
            <ChecklistItem key={shown.id} item={isLeft(shown) ? { ...shown, state: 'done' } : shown}>
              {shown.id === 'languages' && shown.languages && shown.languages.length > 0 && (
                <CheckboxInput
                  id="checklist-leave-outdated"
                  checked={isLeft(shown)}
                  label={say(words.leave)}
                  onToggle={() => setLeft(isLeft(shown) ? [] : (shown.languages ?? []))}
                />
              )}
            </ChecklistItem>
          ))}
        </ul>
      )}
      <p className="checklist__note">{say(words.asSaved)}</p>
    </section>
  )
}

const languages = z.array(z.string()).catch([])

/** The languages this person said may stay outdated; another one that falls behind is asked about anew. */
function useLeftOutdated(key: string): [string[], (languages: string[]) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [left, setLeft] = useState<string[]>([])
  useEffect(() => {
    getPreference<unknown>(key).then(
      (value) => setLeft(languages.parse(value)),
      () => setLeft([])
    )
  }, [key, getPreference])
  return [
    left,
    (value) => {
      setLeft(value)
      void setPreference(key, value)
    }
  ]
}

const words = {
  title: label('Before you publish', '發布前檢查'),
  saveFirst: label(
    'Save a draft first; then this list says what is missing.',
    '請先儲存草稿，這裡便會列出欠缺的內容。'
  ),
  looking: label('Looking…', '檢查中…'),
  failed: label('The list could not be made. Save and try again.', '未能檢查。請儲存後再試。'),
  leave: label('Leave these languages outdated', '保留這些過時的譯文'),
  asSaved: label('Of the draft as it was last saved.', '按最後儲存的草稿檢查。')
}
