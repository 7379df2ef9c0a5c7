'use client'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import type { Label } from '../../admin/labels.ts'
import { useSay } from '../../admin/use-say.ts'
import { panelWords } from './panel-words.ts'
import type { PanelRequest, PanelView } from './view.ts'
import './panel.css'

interface Props {
  shown: PanelView
  busy: boolean
  send: (body: PanelRequest, words?: Label) => Promise<boolean>
  language: string
}

const rotateModal = 'rotate-webhook-secret'

/** The secret: hidden until somebody asks for it. */
export function SecretPart({ shown: { secret, formerSecretEnds }, busy, send, language }: Props) {
  const say = useSay()
  const { openModal } = useModal()
  const look = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: busy } as const
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => toast.success(say(panelWords.copied)),
      () => toast.error(say(panelWords.notCopied))
    )
  }
  return (
    <section className="webhook-secret" aria-label={say(panelWords.secret)}>
      <h4>{say(panelWords.secret)}</h4>
      <p>{say(panelWords.secretHelp)}</p>
      <code>{secret ?? 'whsec_••••••••••••••••'}</code>
      {formerSecretEnds && (
        <p>
          {say(panelWords.formerEnds)}{' '}
          {new Date(formerSecretEnds).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
        </p>
      )}
      <div className="detwin-panel__buttons">
        {secret ? (
          <Button {...look} id="webhook-secret-copy" onClick={() => copy(secret)}>
            {say(panelWords.copy)}
          </Button>
        ) : (
          <Button {...look} id="webhook-secret-show" onClick={() => void send({ action: 'showSecret' })}>
            {say(panelWords.show)}
          </Button>
        )}
        <Button {...look} id="webhook-secret-rotate" onClick={() => openModal(rotateModal)}>
          {say(panelWords.rotate)}
        </Button>
      </div>
      <ConfirmationModal
        modalSlug={rotateModal}
        heading={say(panelWords.rotateQuestion)}
        body={say(panelWords.rotateHelp)}
        confirmLabel={say(panelWords.rotate)}
        onConfirm={async () => void (await send({ action: 'rotateSecret' }, panelWords.rotated))}
      />
    </section>
  )
}
