'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useModal,
  useTranslation
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { reloadAndSay, useWordsAfterReload } from '../admin/say-after-reload.ts'
import { useSay, words } from './release-words.ts'

interface Said {
  problem?: string
  errors?: { message: string }[]
}

/** Schedule, run, cancel: what a saved release can do in its state. */
export function ReleaseButtons() {
  const { id, data: saved } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const modified = useFormModified()
  const { say } = useSay()
  useWordsAfterReload()
  const state: unknown = saved?.state
  if (!id || state === 'done') return null

  const act = async (path: string, done: string): Promise<void> => {
    const url = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/releases/${id}/${path}`,
      serverURL: config.serverURL
    })
    const headers = { 'Accept-Language': i18n.language }
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers }).catch(() => undefined)
    const said = ((await answer?.json().catch(() => undefined)) ?? {}) as Said // written by endpoints.ts
    if (!answer?.ok) {
      toast.error(said.errors?.[0]?.message ?? say(words.failed), { duration: 20_000 })
      // A release that failed says so itself.
      if (answer && path === 'run') setTimeout(() => location.reload(), 2500)
      return
    }
    if (said.problem) reloadAndSay(`${say(words.wouldFail)} ${said.problem}`, 'warning')
    else reloadAndSay(done)
  }

  const slug = `run-release-${id}`
  const takesDown = saved?.what === 'takeDown'
  const look = { size: 'medium', margin: false, disabled: modified } as const
  const tooltip = modified ? { tooltip: say(words.saveFirst) } : {}
  return (
    <>
      {state === 'scheduled' ? (
        <Button
          {...look}
          {...tooltip}
          buttonStyle="secondary"
          id="cancel-release"
          onClick={() => void act('cancel', say(words.cancelled))}
        >
          {say(words.cancel)}
        </Button>
      ) : (
        saved?.at && (
          <Button
            {...look}
            {...tooltip}
            id="schedule-release"
            onClick={() => void act('schedule', say(words.scheduled))}
          >
            {say(words.schedule)}
          </Button>
        )
      )}
      <Button {...look} {...tooltip} buttonStyle="secondary" id="run-release" onClick={() => openModal(slug)}>
        {say(takesDown ? words.takeDownNow : words.publishNow)}
      </Button>
      <ConfirmationModal
        modalSlug={slug}
        heading={say(takesDown ? words.takeDownQuestion : words.publishQuestion)}
        body={say(words.all)}
        confirmLabel={say(takesDown ? words.takeDownNow : words.publishNow)}
        onConfirm={() => act('run', say(words.done))}
      />
    </>
  )
}
