'use client'
import { Button, Pill, useFormModified } from '@payloadcms/ui'
import { z } from 'zod'
import { label } from '../admin/labels.ts'
import { useRecordEndpoint } from '../admin/use-record-endpoint.ts'
import type { ConfirmationState } from './endpoints.ts'

const view = z.object({
  hash: z.string(),
  groups: z.array(
    z.object({
      row: z.string(),
      group: z.string(),
      name: z.string(),
      state: z.enum(['current', 'earlier', 'none']),
      at: z.string().nullable(),
      person: z.string().nullable(),
      mayConfirm: z.boolean()
    })
  )
})

const states: Record<
  ConfirmationState,
  { words: ReturnType<typeof label>; pill: 'success' | 'warning' | 'light-gray' }
> = {
  current: { words: label('This text', '已確認此文字'), pill: 'success' },
  earlier: { words: label('An earlier text', '只確認較早文字'), pill: 'warning' },
  none: { words: label('Not yet', '未確認'), pill: 'light-gray' }
}

const words = {
  title: label('Confirmed by the groups', '團體確認'),
  help: label(
    'Readers see a group as signing once it has confirmed a text that is public.',
    '團體確認已公開的文字後，讀者才會看到其聯署。'
  ),
  confirm: label('Confirm for {group}', '代表{group}確認'),
  saveFirst: label('Save your changes first.', '請先儲存更改。'),
  done: label('Confirmed.', '已確認。')
}

/** Which group has confirmed the text as it stands, and a button for those the person may speak for. */
export function ConfirmationsPanel() {
  const { shown, busy, say, send, language } = useRecordEndpoint('confirm', view, words.done)
  const modified = useFormModified()
  if (!shown || shown.groups.length === 0) return null
  const day = (at: string) => new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div role="region" className="field-type detwin-panel" aria-label={say(words.title)}>
      <h3>{say(words.title)}</h3>
      <p>{say(words.help)}</p>
      <ol className="detwin-panel__thread">
        {shown.groups.map(({ row, group, name, state, at, person, mayConfirm }) => (
          <li key={row}>
            <div className="detwin-panel__head">
              <strong>{name}</strong>
              <Pill pillStyle={states[state].pill} size="small">
                {say(states[state].words)}
              </Pill>
            </div>
            {at && (
              <time dateTime={at}>
                {person && `${person}, `}
                {day(at)}
              </time>
            )}
            {mayConfirm && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={busy || modified}
                onClick={() => void send({ group, hash: shown.hash })}
              >
                {say(words.confirm).replace('{group}', name)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {modified && <p>{say(words.saveFirst)}</p>}
    </div>
  )
}
