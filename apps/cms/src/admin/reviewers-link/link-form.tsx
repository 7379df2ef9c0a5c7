'use client'

import { Button, FieldLabel, Pill, toast, useConfig, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import { z } from 'zod'
import type { Label } from '../labels.ts'
import './reviewers-link.css'
import { words } from './words.ts'

const link = z.object({ address: z.string(), ends: z.string() })
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

interface Props {
  /** Where links of this record are made, below the API. */
  path: `/${string}`
  say: (label: Label) => string
}

/** Chooses how long, makes the link, shows it with its end. */
export function LinkForm({ path, say }: Props) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const modified = useFormModified()
  const [days, setDays] = useState<1 | 7>(1)
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<z.infer<typeof link>>()
  const group = useId()

  const make = async (): Promise<void> => {
    setMaking(true)
    try {
      const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ days, locale })
      })
      const answer: unknown = await response.json()
      if (response.ok) setMade(link.parse(answer))
      else toast.error(refusal.safeParse(answer).data?.errors[0]?.message ?? say(words.failed))
    } catch {
      toast.error(say(words.failed))
    } finally {
      setMaking(false)
    }
  }

  return (
    // Not a form: React would take its submission for one of the record's form around it, and save the record.
    <div className="reviewers-link">
      <p>{say(words.explain)}</p>
      <p>{say(words.ends)}</p>
      {modified && <p className="reviewers-link__unsaved">{say(words.unsaved)}</p>}
      <fieldset>
        <legend>{say(words.lasts)}</legend>
        {([1, 7] as const).map((choice) => (
          <label key={choice} className="reviewers-link__choice">
            <input type="radio" name={group} checked={days === choice} onChange={() => setDays(choice)} />
            {say(words.days[choice])}
          </label>
        ))}
      </fieldset>
      <Button type="button" disabled={making} margin={false} onClick={() => void make()}>
        {say(words.make)}
      </Button>
      {made && <MadeLink {...made} say={say} />}
    </div>
  )
}

function MadeLink({ address, ends, say }: z.infer<typeof link> & Pick<Props, 'say'>) {
  const { i18n } = useTranslation()
  const id = useId()
  const language = i18n.language === 'zh-TW' ? 'zh-HK' : 'en-GB'
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(ends))
  const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'short' })
    .formatToParts(new Date(ends))
    .find(({ type }) => type === 'timeZoneName')?.value
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => toast.success(say(words.copied)),
      () => toast.error(say(words.notCopied))
    )
  }
  return (
    <div className="reviewers-link__made" aria-live="polite">
      <FieldLabel htmlFor={id} label={say(words.made)} />
      <div className="reviewers-link__row">
        <input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        <Button buttonStyle="secondary" margin={false} onClick={copy}>
          {say(words.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} el="anchor" url={address} newTab>
          {say(words.open)}
        </Button>
      </div>
      <Pill size="small">{`${say(words.until)}${moment} ${zone ?? ''}`}</Pill>
    </div>
  )
}
