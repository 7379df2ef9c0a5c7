'use client'

import { useAuth, useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/**
 * Loads the page again after somebody signed in: Payload 3.90 tells the sign-in page nothing of the languages, keeps
 * that, and would show "undefined" as the language and save without one. Payload goes on to the desk meanwhile: what it
 * shows there is about to be replaced, and takes no click.
 */
export function LanguageAfterSignIn({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { code }: { code?: string } = useLocale()
  const knowsNone = Boolean(user) && !code
  useEffect(() => {
    if (!knowsNone) return
    document.body.inert = true
    location.reload()
  }, [knowsNone])
  return children
}
