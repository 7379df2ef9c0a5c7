'use client'

import { useNav } from '@payloadcms/ui'
import { type ReactNode, useLayoutEffect } from 'react'

/** Where Payload 3.90 lays its menu over a page instead of beside it. */
const narrow = '(width <= 1440px)'

/**
 * Closes the menu before a page is first painted alive. Payload opens it for a moment there and closes it again:
 * everything moves aside and back, and whoever clicks just then hits nothing.
 */
export function MenuClosedAtFirst({ children }: { children: ReactNode }) {
  const { setNavOpen } = useNav()
  useLayoutEffect(() => {
    if (matchMedia(narrow).matches) setNavOpen(false)
  }, [setNavOpen])
  return children
}
