import { Link } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/**
 * A link within the desk. Next would ask for every page whose link is in sight, and the desk makes each of them afresh:
 * one opening of the board asked for 117 pages.
 */
export function DeskLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />
}
