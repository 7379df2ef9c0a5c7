'use client'

import { SetDocumentStepNav, useConfig, useDocumentTitle } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect } from 'react'
import { useWords } from './use-words.ts'

interface Props {
  id: string
  collection: CollectionSlug
  /** Of the translation, or of the source where that has none yet. */
  name: string | undefined
}

/** What the page is about, above it and in the way that leads to it. */
export function Heading({ id, collection, name }: Props) {
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const words = useWords()
  useEffect(() => {
    if (!name || title === name) return
    // Payload sets its own title in an effect that runs after this one, and that is the id where there is no translation.
    const later = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(later)
  }, [name, title, setDocumentTitle])
  const { labels, admin } = getEntityConfig({ collectionSlug: collection })
  return (
    <SetDocumentStepNav
      id={id}
      collectionSlug={collection}
      pluralLabel={labels.plural}
      useAsTitle={admin.useAsTitle}
      view={words('tab')}
    />
  )
}
