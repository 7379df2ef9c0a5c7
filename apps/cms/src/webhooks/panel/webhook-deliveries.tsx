'use client'
import { Button, Pill, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { DeskLink } from '../../admin/desk-link.tsx'
import type { Label } from '../../admin/labels.ts'
import { useRecordEndpoint } from '../../admin/use-record-endpoint.ts'
import { deliveryStateWords, problemWords } from '../deliveries/states.ts'
import { isMessageType, messageTypes } from '../types/types.ts'
import { panelWords } from './panel-words.ts'
import { deliveryPills } from './pills.ts'
import { panelView, type ShownDelivery } from './view.ts'
import './panel.css'

const moment = { dateStyle: 'medium', timeStyle: 'medium' } as const

/** The newest deliveries of a webhook: how each went, and a way to send it again. */
export function WebhookDeliveries() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { shown, busy, say, send, language } = useRecordEndpoint('panel', panelView, panelWords.done)
  if (!shown) return null
  const list = formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/webhook-deliveries' })
  return (
    <section className="field-type webhook-deliveries" aria-label={say(panelWords.deliveries)}>
      <header>
        <h3>{say(panelWords.deliveries)}</h3>
        {shown.waiting > 0 && (
          <span>
            {shown.waiting} {say(panelWords.waiting)}
          </span>
        )}
      </header>
      {shown.deliveries.length === 0 && <p>{say(panelWords.none)}</p>}
      <ol>
        {shown.deliveries.map((delivery) => (
          <li key={delivery.id}>
            <Delivery delivery={delivery} address={`${list}/${delivery.id}`} say={say} language={language} />
            {delivery.type !== 'detwin.test' && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={busy || shown.state !== 'active'}
                onClick={() => void send({ action: 'replay', delivery: delivery.id }, panelWords.queued)}
              >
                {say(delivery.state === 'waiting' ? panelWords.now : panelWords.again)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {shown.deliveries.length > 0 && (
        <DeskLink href={`${list}?where[endpoint][equals]=${id}`}>{say(panelWords.all)}</DeskLink>
      )}
    </section>
  )
}

interface Props {
  delivery: ShownDelivery
  address: string
  say: (words: Label) => string
  language: string
}

function Delivery({ delivery, address, say, language }: Props) {
  const { title, type, state, status, problem, milliseconds, attempts, at, nextAt } = delivery
  const facts = [
    new Date(at).toLocaleString(language, moment),
    status,
    milliseconds === null ? null : `${milliseconds} ms`,
    attempts > 1 ? `${attempts} ${say(panelWords.attempts)}` : null,
    nextAt ? `${say(panelWords.next)} ${new Date(nextAt).toLocaleTimeString(language)}` : null
  ]
  return (
    <div>
      <p className="webhook-deliveries__title">
        <Pill pillStyle={deliveryPills[state]} size="small">
          {say(deliveryStateWords[state])}
        </Pill>
        <DeskLink href={address}>{title}</DeskLink>
      </p>
      <p>{say(isMessageType(type) ? messageTypes[type] : panelWords.aTest)}</p>
      <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {problem && <p className="webhook-deliveries__problem">{say(problemWords[problem])}</p>}
    </div>
  )
}
