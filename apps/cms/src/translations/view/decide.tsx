'use client'

import { Button, Popup, PopupList, toast, useConfig, useForm, useFormModified, useHotkey } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Decision, TranslationState } from '../states.ts'
import type { Unit } from './units.ts'
import { useWords } from './use-words.ts'

interface Props {
  units: Unit[]
  address: string
  state: TranslationState
  sourceHash: string | null
  /** Whether what readers get is for this person to decide. */
  mayPublish: boolean
}

const isPublic = (state: TranslationState): boolean =>
  state === 'reviewed' || state === 'outdated' || state === 'machine' || state === 'converted'

/** The buttons: what was decided of the translation, said to the server together with its texts. */
export function Decide(props: Props) {
  const { state, mayPublish } = props
  const words = useWords()
  const modified = useFormModified()
  const { decide, busy } = useDecide(props)
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    void decide('draft')
  })
  return (
    <footer className="translator__decide">
      <p>
        {modified && <strong>{words('unsaved')}. </strong>}
        {words(mayPublish ? 'draftHint' : 'askHint')}
      </p>
      {mayPublish && state === 'outdated' && !modified && (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => void decide('reviewed')}>
          {words('stillCorrect')}
        </Button>
      )}
      <Button buttonStyle="secondary" disabled={busy} onClick={() => void decide('draft')}>
        {words('saveDraft')}
      </Button>
      <Button buttonStyle={mayPublish ? 'secondary' : 'primary'} disabled={busy} onClick={() => void decide('waiting')}>
        {words('askForReview')}
      </Button>
      {mayPublish && <DecidePublic state={state} busy={busy} decide={decide} />}
    </footer>
  )
}

interface PublicProps extends Pick<Props, 'state'> {
  busy: boolean
  decide: (decision: Decision) => Promise<void>
}

/** What changes the page that readers see. */
function DecidePublic({ state, busy, decide }: PublicProps) {
  const words = useWords()
  return (
    <>
      <Button disabled={busy} onClick={() => void decide('reviewed')}>
        {words('reviewed')}
      </Button>
      <Popup button="⋮" verticalAlign="top" horizontalAlign="right">
        <PopupList.ButtonGroup>
          <PopupList.Button onClick={() => void decide('machine')}>{words('machine')}</PopupList.Button>
          {isPublic(state) && (
            <PopupList.Button
              onClick={() => {
                if (window.confirm(words('withdrawSure'))) void decide('withdrawn')
              }}
            >
              {words('withdraw')}
            </PopupList.Button>
          )}
        </PopupList.ButtonGroup>
      </Popup>
    </>
  )
}

interface Answer {
  message?: string
  errors?: { message: string }[]
}

function useDecide({ units, address, sourceHash }: Props) {
  const { config } = useConfig()
  const { getFields, setModified } = useForm()
  const words = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  async function decide(decision: Decision): Promise<void> {
    setBusy(true)
    const fields = getFields()
    const texts = units.map(({ path, formPath }) => ({ path, value: fields[formPath]?.value ?? null }))
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}${address}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ decision, texts, madeFrom: sourceHash })
      })
      const answer = (await response.json()) as Answer // the endpoint's, or Payload's errors
      if (!response.ok) throw new Error(answer.errors?.[0]?.message)
      setModified(false)
      toast.success(answer.message)
      router.refresh()
    } catch (error) {
      toast.error(`${error instanceof Error ? error.message : ''} ${words('failed')}`.trim())
    } finally {
      setBusy(false)
    }
  }
  return { decide, busy }
}
