'use client'
import {
  Button,
  Pill,
  TextareaInput,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useTranslation
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { Label } from '../admin/labels.ts'
import { did, panelWords } from './panel-words.ts'
import { pillOf, remark, type ReviewAction, reviewStates, stateLabels } from './states.ts'

const may = z.object({ submit: z.boolean(), approve: z.boolean(), 'send-back': z.boolean(), comment: z.boolean() })
const view = z.object({
  state: z.enum(reviewStates),
  hash: z.string(),
  thread: z.array(remark),
  may,
  isOwnWork: z.boolean()
})
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** The state of the text, what was said about it, and what the person may do now. */
export function ReviewPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const modified = useFormModified()
  const [shown, setShown] = useState<z.infer<typeof view>>()
  const [comment, setComment] = useState('')
  const [busy, setBusy] = useState(false)
  const say = (words: Label): string => words[i18n.language === 'zh-TW' ? 'zh-TW' : 'en']
  const address = `${config.routes.api}/${collectionSlug}/${id}/review`

  const load = useCallback(async () => {
    if (!id) return
    const response = await fetch(address, { credentials: 'include' })
    setShown(response.ok ? view.parse(await response.json()) : undefined)
  }, [address, id])
  // Every save may change the text, and with it what the review says.
  useEffect(() => void load(), [load, lastUpdateTime])

  const act = async (action: ReviewAction) => {
    setBusy(true)
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify({ action, comment, hash: shown?.hash })
    })
    const answer: unknown = await response.json()
    setBusy(false)
    if (!response.ok) {
      toast.error(refusal.safeParse(answer).data?.errors[0]?.message ?? response.statusText)
      return
    }
    setShown(view.parse(answer))
    setComment('')
    toast.success(say(panelWords.done))
    router.refresh()
  }

  if (!shown) return null
  const buttons: [ReviewAction, Label, 'primary' | 'secondary'][] = [
    ['submit', panelWords.submit, 'primary'],
    ['approve', panelWords.approve, 'primary'],
    ['send-back', panelWords.sendBack, 'secondary'],
    ['comment', panelWords.say, 'secondary']
  ]
  const allowed = buttons.filter(([action]) => shown.may[action])
  return (
    <section className="field-type detwin-panel" aria-label={say(panelWords.title)}>
      <header className="detwin-panel__head">
        <h3>{say(panelWords.title)}</h3>
        <Pill pillStyle={pillOf[shown.state]} size="small">
          {say(stateLabels[shown.state])}
        </Pill>
      </header>
      {collectionSlug === 'statements' && shown.state !== 'approved' && <p>{say(panelWords.needed)}</p>}
      {shown.state === 'submitted' && shown.isOwnWork && <p>{say(panelWords.ownWork)}</p>}
      <ol className="detwin-panel__thread">
        {shown.thread.map(({ at, person, action, words }) => (
          <li key={at}>
            <strong>{person}</strong> {say(did[action])}
            <time dateTime={at}>{new Date(at).toLocaleString(i18n.language)}</time>
            {words && <blockquote>{words}</blockquote>}
          </li>
        ))}
      </ol>
      {allowed.length > 0 && (
        <>
          <TextareaInput
            path="reviewComment"
            label={say(panelWords.comment)}
            rows={2}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          {modified && <p>{say(panelWords.saveFirst)}</p>}
          <div className="detwin-panel__buttons">
            {allowed.map(([action, words, style]) => (
              <Button
                key={action}
                buttonStyle={style}
                size="small"
                margin={false}
                disabled={busy || modified}
                onClick={() => void act(action)}
              >
                {say(words)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
