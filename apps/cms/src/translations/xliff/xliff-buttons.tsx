'use client'

import { Button, ConfirmationModal, toast, useConfig, useFormModified, useModal } from '@payloadcms/ui'
import { type ChangeEvent, useRef, useState } from 'react'
import { label } from '../../admin/labels.ts'
import { useHeldForm } from '../../admin/use-held-form.ts'
import { useSay } from '../../admin/use-say.ts'
import { useDeskCall } from '../use-desk-call.ts'
import './xliff-buttons.css'

interface Props {
  /** Of the translation below the API's address: `/translations/news/{id}/sv`. */
  address: string
}

const words = {
  group: label('Translate outside of this desk', '在系統以外翻譯'),
  download: label('Download as XLIFF', '下載 XLIFF'),
  upload: label('Import XLIFF', '匯入 XLIFF'),
  busy: label('Importing…', '匯入中…'),
  hint: label(
    'For translators who use a translation program. An imported file becomes a draft: readers see no change.',
    '供使用翻譯軟件的譯者使用。匯入的檔案會成為草稿，讀者看到的不會改變。'
  ),
  refused: label('The file was refused, and nothing was changed.', '檔案未獲接受，沒有任何更改。'),
  noAnswer: label('The desk did not answer. Try again.', '系統沒有回應，請再試一次。'),
  replaceHeading: label('Replace what you typed?', '取代你輸入的文字？'),
  replaceBody: label(
    'You have typed something here that is not saved. Importing a file loses it.',
    '這裡有尚未儲存的文字，匯入檔案後便會失去。'
  ),
  replace: label('Import, and lose it', '匯入並捨棄')
}

const modalSlug = 'import-xliff'

/** Gives a record's texts to a translator outside, and takes the translation back as a draft. */
export function XliffButtons({ address }: Props) {
  const { config } = useConfig()
  const say = useSay()
  const { openModal } = useModal()
  const modified = useFormModified()
  const input = useRef<HTMLInputElement>(null)
  const { send, busy, refusal } = useImport(address)
  const choose = (): void => input.current?.click()
  return (
    <div className="xliff-buttons" role="group" aria-label={say(words.group)}>
      <Button
        buttonStyle="secondary"
        el="anchor"
        size="small"
        url={`${config.serverURL}${config.routes.api}${address}/xliff`}
        extraButtonProps={{ download: '' }}
        margin={false}
      >
        {say(words.download)}
      </Button>
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={busy}
        margin={false}
        onClick={() => (modified ? openModal(modalSlug) : choose())}
      >
        {say(busy ? words.busy : words.upload)}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlf,.xliff,application/xliff+xml"
        aria-label={say(words.upload)}
        hidden
        onChange={(event) => void send(event)}
      />
      <p className="xliff-buttons__hint">{say(words.hint)}</p>
      <div role="alert">
        {refusal && (
          <p className="xliff-buttons__refusal">
            <strong>{say(words.refused)}</strong> {refusal}
          </p>
        )}
      </div>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={say(words.replaceHeading)}
        body={say(words.replaceBody)}
        confirmLabel={say(words.replace)}
        onConfirm={choose}
      />
    </div>
  )
}

/** Sends a chosen file. A reason for refusing it stays on the page, as it may be long. */
function useImport(address: string) {
  const say = useSay()
  const call = useDeskCall()
  const { held, hold } = useHeldForm()
  const [refusal, setRefusal] = useState('')

  async function send({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0]
    if (!file) return
    setRefusal('')
    await hold(async () => {
      const { ok, message } = await call(`${address}/xliff`, file)
      if (ok) toast.success(message)
      else setRefusal(message || say(words.noAnswer))
      return ok
    })
    // The same file, mended, can be chosen again.
    target.value = ''
  }
  return { send, busy: held, refusal }
}
