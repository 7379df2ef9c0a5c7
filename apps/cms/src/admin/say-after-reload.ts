'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

const kept = 'detwin-said-before-reload'

/** Loads the page again, and then says these words. */
export function reloadAndSay(words: string): void {
  sessionStorage.setItem(kept, words)
  location.reload()
}

/**
 * Says what was kept for the page that was loaded again. Payload does the same with a key of its own, but at once: after a
 * whole reload that is often before the place of its messages is there, and they are lost.
 */
export function useWordsAfterReload(): void {
  useEffect(() => {
    const words = sessionStorage.getItem(kept)
    if (!words) return
    sessionStorage.removeItem(kept)
    setTimeout(() => toast.success(words))
  }, [])
}
