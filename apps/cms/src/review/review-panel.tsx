'use client'
import { Button, Pill, TextareaInput, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import type { Label } from '../admin/labels.ts'
import { useRecordEndpoint } from '../admin/use-record-endpoint.ts'
import { did, panelWords } from './panel-words.ts'
import { pillOf, remark, type ReviewAction, reviewStates, stateLabels } from './states.ts'

const view = z.object({
  state: z.enum(reviewStates),
  hash: z.string(),
  thread: z.array(remark),
  may: z.object({ submit: z.boolean(), approve: z.boolean(), 'send-back': z.boolean(), comment: z.boolean() }),
  isOwnWork: z.boolean(),
  isPublic: z.boolean(),
  needsApproval: z.boolean()
})

const buttons: [ReviewAction, Label, 'primary' | 'secondary'][] = [
  ['submit', panelWords.submit, 'primary'],
  ['approve', panelWords.approve, 'primary'],
  ['send-back', panelWords.sendBack, 'secondary'],
  ['comment', panelWords.say, 'secondary']
]

/** The state of the text, what was said about it, and what the person may do now. */
export function ReviewPanel() {
  const { shown, busy, say, send, language } = useRecordEndpoint('review', view, panelWords.done)
  const modified = useFormModified()
  const [comment, setComment] = useState('')
  if (!shown) return null

  const act = async (action: ReviewAction) => {
    if (await send({ action, comment, hash: shown.hash })) setComment('')
  }
  const { state, thread, may, isOwnWork, isPublic, needsApproval } = shown
  const isSimplyPublic = isPublic && state !== 'approved'
  const allowed = buttons.filter(([action]) => may[action])
  return (
    <div role="region" className="field-type detwin-panel" aria-label={say(panelWords.title)}>
      <header className="detwin-panel__head">
        <h3>{say(panelWords.title)}</h3>
        <Pill pillStyle={isSimplyPublic ? 'success' : pillOf[state]} size="small">
          {say(isSimplyPublic ? panelWords.isPublic : stateLabels[state])}
        </Pill>
      </header>
      {isSimplyPublic && <p>{say(panelWords.nothingToReview)}</p>}
      {needsApproval && <p>{say(panelWords.needed)}</p>}
      {state === 'submitted' && !isPublic && isOwnWork && <p>{say(panelWords.ownWork)}</p>}
      <ol className="detwin-panel__thread">
        {thread.map(({ at, person, action, words }) => (
          <li key={at}>
            <span>
              <strong>{person}</strong> {say(did[action])}
            </span>
            <time dateTime={at}>
              {new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
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
    </div>
  )
}
