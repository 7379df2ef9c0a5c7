'use client'

import { useAuth, useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/**
 * Loads the page again after somebody signed in: Payload 3.90 tells the sign-in page nothing of the languages, keeps
 * that, and would show "undefined" as the language and save without one.
 */
export function LanguageAfterSignIn({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { code }: { code?: string } = useLocale()
  const knowsNone = Boolean(user) && !code
  useEffect(() => {
    if (knowsNone) location.reload()
  }, [knowsNone])
  return children
}
