'use client'
import { toast } from '@payloadcms/ui'
import type { Label } from './labels.ts'
import { useSay } from './use-say.ts'

/** Puts a text where it can be pasted from, and says whether the browser let us. */
export function useCopy(copied: Label, notCopied: Label): (text: string) => void {
  const say = useSay()
  return (text) =>
    void navigator.clipboard.writeText(text).then(
      () => toast.success(say(copied)),
      () => toast.error(say(notCopied))
    )
}
