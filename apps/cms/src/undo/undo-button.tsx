'use client'

import type { RecordType } from '@detwin/content'
import { Button, ConfirmationModal, toast, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { reloadAndSay, useWordsAfterReload } from '../admin/say-after-reload.ts'
import { type Shown, useUndoWords } from './undo-words.ts'

interface Props {
  type: RecordType
  id: string
  /** The publication to undo; without one the record's last. */
  revision?: number
  /** Changes whenever the record was saved: the question must be about the newest publication. */
  asOf?: unknown
}

/** Undo in two clicks: the button, and yes to what it would do. Shown only for what was ever public. */
export function UndoButton({ type, id, revision, asOf }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const words = useUndoWords()
  useWordsAfterReload()
  const [shown, setShown] = useState<Shown>()
  const slug = `undo-${type}-${id}-${revision ?? 'last'}`
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/undo/${type}/${id}`, serverURL: config.serverURL })
  const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }

  const ask = useCallback(async (): Promise<Shown | undefined> => {
    const answer = await fetch(revision ? `${url}?revision=${revision}` : url, { credentials: 'include' })
    const found = answer.ok ? ((await answer.json()) as Shown) : undefined // written by endpoints.ts
    setShown(found)
    return found
  }, [url, revision])

  useEffect(() => void ask().catch(() => setShown(undefined)), [ask, asOf])

  const undo = async (): Promise<void> => {
    if (!shown) return
    const body = JSON.stringify({ revision: shown.publication.revision, last: shown.last.revision })
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers, body })
    const said = (await answer.json().catch(() => ({}))) as { keptDraft?: boolean; errors?: { message: string }[] }
    if (!answer.ok) return void toast.error(said.errors?.[0]?.message ?? words.failed)
    reloadAndSay(said.keptDraft ? words.doneDraftKept : words.done)
  }

  if (!shown) return null
  return (
    <>
      <Button
        id="action-undo"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        // Asked again at the click: somebody may have published since the page was opened.
        onClick={() => void ask().then((found) => found && openModal(slug))}
      >
        {revision ? words.undoThis : words.undoLast}
      </Button>
      <ConfirmationModal
        modalSlug={slug}
        heading={revision ? words.undoThisQuestion : words.undoLastQuestion}
        body={words.question(shown)}
        confirmLabel={words.yes(shown)}
        confirmingLabel={words.doing}
        onConfirm={undo}
      />
    </>
  )
}
