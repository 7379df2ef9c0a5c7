'use client'

import { siteId } from '@detwin/content'
import { useDocumentInfo } from '@payloadcms/ui'
import { publicType } from '../publications/record-types.ts'
import { UndoButton } from './undo-button.tsx'

/** On a record: its last publication can be undone. */
export function UndoLastPublication() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  if (!collectionSlug) return <UndoButton type="site" id={siteId} asOf={lastUpdateTime} />
  return id ? <UndoButton type={publicType(collectionSlug)} id={String(id)} asOf={lastUpdateTime} /> : null
}
