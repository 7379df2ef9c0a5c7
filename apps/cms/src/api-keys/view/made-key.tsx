'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import { z } from 'zod'
import { useSay } from '../../admin/use-say.ts'
import { words } from './words.ts'

export const made = z.object({ key: z.string(), expiresOn: z.string() })

export type Made = z.infer<typeof made>

/** A new key, the only time it is seen. */
export function MadeKey({ made: { key, expiresOn }, done }: { made: Made; done: () => void }) {
  const say = useSay()
  const id = useId()
  const copy = (): void => {
    navigator.clipboard.writeText(key).then(
      () => toast.success(say(words.copied)),
      () => toast.error(say(words.notCopied))
    )
  }
  return (
    <div className="make-key" aria-live="polite">
      <p className="make-key__once">{say(words.once)}</p>
      <label className="make-key__field" htmlFor={id}>
        {say(words.made)}
        <textarea id={id} readOnly rows={2} value={key} spellCheck={false} onFocus={(event) => event.target.select()} />
      </label>
      <p>
        {say(words.until)}
        <time dateTime={expiresOn}>{expiresOn}</time>
      </p>
      <div className="make-key__row">
        <Button margin={false} onClick={copy}>
          {say(words.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={done}>
          {say(words.done)}
        </Button>
      </div>
    </div>
  )
}
