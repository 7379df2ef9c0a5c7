'use client'

import { Banner, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { label } from '../admin/labels.ts'
import { isState } from '../collections/releases/options.ts'
import { useOwnZone } from './own-zone.ts'
import { ownZone, useSay, words } from './release-words.ts'

const looks = { draft: 'default', scheduled: 'info', done: 'success', failed: 'error', cancelled: 'default' } as const

/** On top of a release: where it stands, in words, and its time in its own zone and in that of the reader. */
export function ReleaseSummary() {
  const { id, data: saved } = useDocumentInfo()
  const { say, moment } = useSay()
  const zone = useFormFields(([fields]) => fields.at_tz?.value)
  useOwnZone('at_tz', !id)
  if (!id || !isState(saved?.state)) return null
  const { state, at, reason, doneAt } = saved
  const inZone = typeof zone === 'string' && zone ? zone : ownZone()
  const when = typeof at === 'string' ? moment(at, inZone) : undefined
  const here = typeof at === 'string' && inZone !== ownZone() ? moment(at, ownZone()) : undefined
  const done = typeof doneAt === 'string' ? moment(doneAt, inZone) : ''
  const sentence = say(
    {
      draft: label('Not scheduled: nothing happens by itself.', '尚未排期：不會自動執行。'),
      scheduled: label(`Scheduled for ${when ?? ''}.`, `已排期：${when ?? ''}。`),
      done: label(`Done ${done}.`, `已於${done}完成。`),
      failed: label('Failed: nothing was changed.', '失敗：沒有任何變更。'),
      cancelled: label('Cancelled: nothing happens by itself.', '已取消：不會自動執行。')
    }[state]
  )
  return (
    <Banner type={looks[state]}>
      <strong>{sentence}</strong> {state === 'failed' && typeof reason === 'string' && reason}{' '}
      {state === 'scheduled' && here && `${say(words.yourTime)}: ${here}`} {state !== 'done' && say(words.inName)}
    </Banner>
  )
}
