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
    if (name && title !== name) setDocumentTitle(name)
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
