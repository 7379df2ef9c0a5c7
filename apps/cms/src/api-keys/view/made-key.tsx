'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { z } from 'zod'
import { useCopy } from '../../admin/use-copy.ts'
import { useSay } from '../../admin/use-say.ts'
import { words } from './words.ts'

export const made = z.object({ key: z.string(), expiresOn: z.string() })

export type Made = z.infer<typeof made>

/** A new key, the only time it is seen. */
export function MadeKey({ made: { key, expiresOn }, done }: { made: Made; done: () => void }) {
  const say = useSay()
  const id = useId()
  const copy = useCopy(words.copied, words.notCopied)
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
        <Button margin={false} onClick={() => copy(key)}>
          {say(words.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={done}>
          {say(words.done)}
        </Button>
      </div>
    </div>
  )
}
