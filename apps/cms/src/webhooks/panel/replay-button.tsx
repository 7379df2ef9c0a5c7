'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { reloadAndSay, useWordsAfterReload } from '../../admin/say-after-reload.ts'
import { useSay } from '../../admin/use-say.ts'
import { panelWords } from './panel-words.ts'

interface Saved {
  type?: unknown
  state?: unknown
  endpoint?: unknown
}

/** Sends the delivery that is open once more. */
export function ReplayButton() {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  useWordsAfterReload()
  const { type, state, endpoint } = (data ?? {}) as Saved // the form of this collection
  const owner = typeof endpoint === 'object' && endpoint && 'id' in endpoint ? endpoint.id : endpoint
  if (!id || typeof owner !== 'string' || type === 'detwin.test') return null

  const replay = async (): Promise<void> => {
    const answer = await fetch(`${config.routes.api}/webhook-endpoints/${owner}/panel`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': i18n.language },
      body: JSON.stringify({ action: 'replay', delivery: id })
    })
    const said = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] }
    if (answer.ok) reloadAndSay(say(panelWords.queued))
    else toast.error(said.errors?.[0]?.message ?? answer.statusText)
  }

  return (
    <Button buttonStyle="secondary" size="medium" margin={false} id="webhook-replay" onClick={() => void replay()}>
      {say(state === 'waiting' ? panelWords.now : panelWords.again)}
    </Button>
  )
}
