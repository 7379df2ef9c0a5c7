'use client'

import { usePathname } from 'next/navigation'
import { DeskLink } from '../../admin/desk-link.tsx'

interface Props {
  current: string
  label: string
  languages: { locale: string; name: string; state: string; shape: string }[]
}

/** Every language of the record with its state; each leads to its translation. */
export function Languages({ current, label, languages }: Props) {
  const path = usePathname()
  return (
    <nav aria-label={label} className="translator__languages">
      {languages.map(({ locale, name, state, shape }) => (
        <DeskLink
          key={locale}
          href={`${path}?locale=${locale}`}
          aria-current={locale === current ? 'page' : undefined}
          className="translator__language"
        >
          <span lang={locale}>{name}</span>
          <small>
            <span aria-hidden="true">{shape}</span> {state}
          </small>
        </DeskLink>
      ))}
    </nav>
  )
}
