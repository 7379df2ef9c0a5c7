'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

const kept = 'detwin-said-before-reload'

export type Tone = 'success' | 'warning'

/** Milliseconds: something is to be done about a warning, so it stays until it is read. */
const long = 20_000

/** Loads the page again, and then says these words. */
export function reloadAndSay(words: string, tone: Tone = 'success'): void {
  sessionStorage.setItem(kept, JSON.stringify({ words, tone }))
  location.reload()
}

/**
 * Says what was kept for the page that was loaded again. Payload does the same with a key of its own, but at once: after a
 * whole reload that is often before the place of its messages is there, and they are lost.
 */
export function useWordsAfterReload(): void {
  useEffect(() => {
    const found = sessionStorage.getItem(kept)
    if (!found) return
    sessionStorage.removeItem(kept)
    const { words, tone } = JSON.parse(found) as { words: string; tone: Tone } // written above
    setTimeout(() => (tone === 'warning' ? toast.warning(words, { duration: long }) : toast.success(words)))
  }, [])
}
