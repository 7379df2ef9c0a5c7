'use client'

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { reloadAndSay, useWordsAfterReload } from '../../admin/say-after-reload.ts'
import { useSay } from '../../admin/use-say.ts'
import { words } from './words.ts'

/** Above a key that is not revoked: ends it, after a question. */
export function RevokeKey() {
  const { id, data: saved } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const say = useSay()
  useWordsAfterReload()
  if (!id || saved?.revokedAt) return null

  const revoke = async (): Promise<void> => {
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/api-keys/${id}/revoke` })
    const headers = { 'accept-language': i18n.language }
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers }).catch(() => undefined)
    if (answer?.ok) reloadAndSay(say(words.revoked))
    else toast.error(say(words.notRevoked))
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal('revoke-key')}>
        {say(words.revoke)}
      </Button>
      <ConfirmationModal
        modalSlug="revoke-key"
        heading={say(words.revokeQuestion)}
        body={say(words.revokeBody)}
        confirmLabel={say(words.revoke)}
        onConfirm={revoke}
      />
    </>
  )
}
