'use client'

import type { RecordType } from '@detwin/content'
import { useDocumentInfo } from '@payloadcms/ui'
import { UndoButton } from './undo-button.tsx'

/** On a publication's page: its record can be put back to what it was before. */
export function UndoThisPublication() {
  const { data } = useDocumentInfo()
  if (!data?.recordId) return null
  return (
    <div style={{ marginBottom: 'var(--base)' }}>
      <UndoButton type={data.recordType as RecordType} id={String(data.recordId)} revision={Number(data.revision)} />
    </div>
  )
}
