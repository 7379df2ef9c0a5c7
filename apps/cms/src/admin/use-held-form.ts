'use client'
import { useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'

/**
 * For what decides something about the record in the form and then asks for the page again. The page that comes back
 * replaces what the form says: until it is there nobody can write into it, as while Payload saves.
 *
 * @returns whether the form is held, and `hold`: it does the work, and asks for the page again when that gives true
 */
export function useHeldForm(): { held: boolean; hold: (work: () => Promise<boolean>) => Promise<boolean> } {
  const router = useRouter()
  const { setProcessing } = useForm()
  const [working, setWorking] = useState(false)
  const [refreshing, startRefresh] = useTransition()
  const held = working || refreshing
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    if (!held) return
    setProcessing(true)
    return () => {
      setProcessing(false)
      // What cannot be written into loses the focus: whoever types goes on where they were.
      setTimeout(() => {
        if (document.activeElement === document.body && focused.current instanceof HTMLElement) focused.current.focus()
      })
    }
  }, [held, setProcessing])

  async function hold(work: () => Promise<boolean>): Promise<boolean> {
    focused.current = document.activeElement
    setWorking(true)
    try {
      const done = await work()
      if (done)
        startRefresh(() => {
          router.refresh()
        })
      return done
    } finally {
      setWorking(false)
    }
  }
  return { held, hold }
}
