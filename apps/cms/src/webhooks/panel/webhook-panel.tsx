'use client'
import { Button, Pill, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useRecordEndpoint } from '../../admin/use-record-endpoint.ts'
import { endpointStateWords } from '../endpoints/states.ts'
import { panelWords } from './panel-words.ts'
import { endpointPills } from './pills.ts'
import { SecretPart } from './secret-part.tsx'
import { type PanelView, panelView } from './view.ts'

const whyOf = ({ state, failingSince }: PanelView) => {
  if (state === 'unsubscribed') return panelWords.unsubscribed
  if (state === 'paused') return failingSince ? panelWords.pausedByFailing : panelWords.pausedByPerson
  return failingSince ? panelWords.retried : panelWords.active
}

/** How a webhook fares, what one can do with it, and its secret. */
export function WebhookPanel() {
  const { shown, busy, say, send, language } = useRecordEndpoint('panel', panelView, panelWords.done)
  const modified = useFormModified()
  // What is asked again after each answer comes without it.
  const [secret, setSecret] = useState<string>()
  useEffect(() => {
    if (shown?.secret) setSecret(shown.secret)
  }, [shown?.secret])
  if (!shown) return null
  const { state, failingSince } = shown
  const look = { buttonStyle: 'secondary', size: 'small', margin: false } as const
  return (
    <div role="region" className="field-type detwin-panel webhook-panel" aria-label={say(panelWords.title)}>
      <header className="detwin-panel__head">
        <h3>{say(panelWords.title)}</h3>
        <Pill pillStyle={failingSince && state === 'active' ? 'error' : endpointPills[state]} size="small">
          {say(endpointStateWords[state])}
        </Pill>
      </header>
      {failingSince && state === 'active' && (
        <p>
          <strong>
            {say(panelWords.activeAndFailing)} {new Date(failingSince).toLocaleString(language, moment)}
          </strong>
        </p>
      )}
      <p>{say(whyOf(shown))}</p>
      {modified && <p>{say(panelWords.saveFirst)}</p>}
      <div className="detwin-panel__buttons">
        <Button
          {...look}
          id="webhook-test"
          disabled={busy || modified}
          onClick={() => void send({ action: 'test' }, panelWords.tested)}
        >
          {say(panelWords.test)}
        </Button>
        {state === 'active' ? (
          <Button
            {...look}
            id="webhook-pause"
            disabled={busy}
            onClick={() => void send({ action: 'pause' }, panelWords.paused)}
          >
            {say(panelWords.pause)}
          </Button>
        ) : (
          <Button
            {...look}
            buttonStyle="primary"
            id="webhook-resume"
            disabled={busy}
            onClick={() => void send({ action: 'resume' }, panelWords.resumed)}
          >
            {say(panelWords.resume)}
          </Button>
        )}
      </div>
      <SecretPart shown={{ ...shown, secret }} busy={busy} send={send} language={language} />
    </div>
  )
}

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const
