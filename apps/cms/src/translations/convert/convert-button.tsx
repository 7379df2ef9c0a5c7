'use client'

import { Button, ConfirmationModal, toast, useFormModified, useModal } from '@payloadcms/ui'
import { label } from '../../admin/labels.ts'
import { useHeldForm } from '../../admin/use-held-form.ts'
import { useSay } from '../../admin/use-say.ts'
import { useDeskCall } from '../use-desk-call.ts'
import type { Conversion } from './conversion.ts'
import './convert-button.css'

interface Props {
  /** Of the translation below the API's address: `/translations/news/{id}/zh-Hans`. */
  address: string
  conversion: NonNullable<Conversion>
}

const words = {
  possible: label('Convert from Traditional Chinese', '由繁體中文轉換'),
  again: label('Convert again', '重新轉換'),
  behind: label('The Traditional text changed since it was converted.', '繁體文字在轉換後有更改。'),
  waits: label(
    'Simplified Chinese can be converted once the Traditional text is reviewed.',
    '繁體文字經校閱後，便可轉換為簡體。'
  ),
  failed: label('This was not converted, and nothing was changed.', '未能轉換，沒有任何更改。'),
  heading: label('Replace the Simplified text?', '取代簡體文字？'),
  body: label(
    'An editor wrote the Simplified Chinese here, or you have typed something that is not saved. The conversion replaces all of it.',
    '這裡的簡體文字由編輯撰寫，或有你尚未儲存的文字。轉換會全部取代。'
  ),
  replace: label('Replace it', '取代')
}

const modalSlug = 'convert-to-simplified'

/** Fills Simplified Chinese from the Traditional text. What an editor wrote is replaced only after a question. */
export function ConvertButton({ address, conversion }: Props) {
  const say = useSay()
  const call = useDeskCall()
  const { held, hold } = useHeldForm()
  const { openModal } = useModal()
  const modified = useFormModified()
  const isOwn = conversion === 'own'

  const convert = (): Promise<boolean> =>
    hold(async () => {
      const { ok, message } = await call(`${address}/convert`, { replace: isOwn })
      if (ok) toast.success(message)
      else toast.error(`${message} ${say(words.failed)}`.trim())
      return ok
    })

  return (
    <div className="convert-button">
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={held || conversion === 'waits'}
        margin={false}
        onClick={() => (isOwn || modified ? openModal(modalSlug) : void convert())}
      >
        {say(conversion === 'current' || conversion === 'behind' ? words.again : words.possible)}
      </Button>
      {conversion === 'behind' && <p role="status">▲ {say(words.behind)}</p>}
      {conversion === 'waits' && <p>{say(words.waits)}</p>}
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={say(words.heading)}
        body={say(words.body)}
        confirmLabel={say(words.replace)}
        onConfirm={async () => void (await convert())}
      />
    </div>
  )
}
