'use client'

import { Button, Popup, PopupList, toast, useForm, useFormModified, useHotkey } from '@payloadcms/ui'
import { useHeldForm } from '../../admin/use-held-form.ts'
import type { Decision, TranslationState } from '../states.ts'
import { useDeskCall } from '../use-desk-call.ts'
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
  decide: (decision: Decision) => Promise<boolean>
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

/** The rich text editor tells the form what was typed when the browser is next idle, within half a second. */
const typedTextArrived = (): Promise<void> =>
  new Promise((resolve) => {
    const whenDrawn = () => setTimeout(resolve, 50)
    // Safari has no such callback; the editor waits for a frame there.
    if ('requestIdleCallback' in window) requestIdleCallback(whenDrawn, { timeout: 500 })
    else setTimeout(whenDrawn, 150)
  })

function useDecide({ units, address, sourceHash }: Pick<Props, 'units' | 'address' | 'sourceHash'>) {
  const call = useDeskCall()
  const { getFields, setModified } = useForm()
  const words = useWords()
  const { held, hold } = useHeldForm()

  const decide = (decision: Decision): Promise<boolean> =>
    hold(async () => {
      await typedTextArrived()
      const fields = getFields()
      const texts = units.map(({ path, formPath }) => ({ path, value: fields[formPath]?.value ?? null }))
      const { ok, message } = await call(address, { decision, texts, madeFrom: sourceHash })
      if (!ok) {
        toast.error(`${message} ${words('failed')}`.trim())
        return false
      }
      setModified(false)
      toast.success(message)
      return true
    })
  return { decide, busy: held }
}
