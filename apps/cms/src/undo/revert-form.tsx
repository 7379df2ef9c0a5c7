'use client'

import {
  Banner,
  Button,
  CheckboxInput,
  ConfirmationModal,
  DatePicker,
  FieldLabel,
  SelectInput,
  toast,
  useConfig,
  useModal,
  useTranslation
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { useRevertWords } from './revert-words.ts'
import { RevertTable, type Row } from './revert-table.tsx'

const modal = 'revert-everything'
const hour = 3_600_000

/** Choose an account and a time, look at what would happen record by record, then revert it. */
export function RevertForm({ accounts }: { accounts: { value: string; label: string }[] }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const words = useRevertWords()
  const [by, setBy] = useState<string>()
  const [since, setSince] = useState(() => new Date(Date.now() - 24 * hour))
  const [until, setUntil] = useState<Date>()
  const [force, setForce] = useState(false)
  const [rows, setRows] = useState<Row[]>()
  const [isDone, setDone] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const ask = async (dryRun: boolean): Promise<void> => {
    setBusy(true)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: '/revert', serverURL: config.serverURL })
    const body = JSON.stringify({ by, since: since.toISOString(), until: until?.toISOString(), force, dryRun })
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': i18n.language }
    const answer = await fetch(url, { method: 'POST', credentials: 'include', headers, body }).catch(() => undefined)
    // Written by endpoints.ts.
    const said = ((await answer?.json().catch(() => undefined)) ?? {}) as {
      outcomes?: Row[]
      errors?: { message: string }[]
    }
    setBusy(false)
    if (!said.outcomes) return void toast.error(said.errors?.[0]?.message ?? words.failed)
    setRows(said.outcomes)
    setDone(!dryRun)
  }

  /** What was looked at is no longer what is asked for. */
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value)
      setRows(undefined)
    }

  const count = rows?.filter(({ what }) => what === 'restored' || what === 'withdrawn').length ?? 0
  return (
    <div style={{ display: 'grid', gap: 'calc(var(--base) * 1.2)', paddingBlock: 'calc(var(--base) * 1.5)' }}>
      <header>
        <h1>{words.heading}</h1>
        <p>{words.explanation}</p>
      </header>
      <div
        style={{
          display: 'grid',
          gap: 'var(--base)',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))'
        }}
      >
        <SelectInput
          path="account"
          name="account"
          label={words.account}
          options={accounts}
          {...(by && { value: by })}
          onChange={(option) => changed(setBy)(Array.isArray(option) ? '' : String(option.value))}
        />
        <div className="field-type date-time-field">
          <FieldLabel label={words.since} />
          <DatePicker
            pickerAppearance="dayAndTime"
            displayFormat="yyyy-MM-dd HH:mm"
            value={since}
            onChange={changed(setSince)}
          />
        </div>
        <div className="field-type date-time-field">
          <FieldLabel label={words.until} />
          <DatePicker
            pickerAppearance="dayAndTime"
            displayFormat="yyyy-MM-dd HH:mm"
            {...(until && { value: until })}
            onChange={changed(setUntil)}
          />
        </div>
      </div>
      <CheckboxInput
        id="force"
        label={words.force}
        checked={force}
        onToggle={(event) => changed(setForce)(event.target.checked)}
      />
      <div style={{ display: 'flex', gap: 'calc(var(--base) / 2)' }}>
        <Button buttonStyle="secondary" margin={false} disabled={!by || isBusy} onClick={() => void ask(true)}>
          {words.look}
        </Button>
        {count > 0 && !isDone && (
          <Button margin={false} disabled={isBusy} onClick={() => openModal(modal)}>
            {words.revert(count)}
          </Button>
        )}
      </div>
      {rows && (
        <Banner type={isDone ? 'success' : 'info'}>
          {isDone ? words.done(count) : words.found(rows.length, count)}
        </Banner>
      )}
      {rows && rows.length > 0 && <RevertTable rows={rows} />}
      <ConfirmationModal
        modalSlug={modal}
        heading={words.question(count)}
        body={words.consequence}
        confirmLabel={words.revert(count)}
        confirmingLabel={words.doing}
        onConfirm={() => ask(false)}
      />
    </div>
  )
}
