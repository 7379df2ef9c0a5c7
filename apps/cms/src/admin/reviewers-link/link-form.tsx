'use client'

import { Button, FieldLabel, Pill, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import { Choice } from '../choice/choice.tsx'
import type { Label } from '../labels.ts'
import { useCopy } from '../use-copy.ts'
import { useMake } from '../use-make.ts'
import './reviewers-link.css'
import { words } from './words.ts'

const madeLink = z.object({ address: z.string(), ends: z.string() })

interface Props {
  /** Where links of this record are made, below the API. */
  path: `/${string}`
  say: (label: Label) => string
}

/** Chooses how long, makes the link, shows it with its end. */
export function LinkForm({ path, say }: Props) {
  const { code: locale } = useLocale()
  const modified = useFormModified()
  const [days, setDays] = useState<1 | 7>(1)
  const { making, make } = useMake(path, madeLink, words.failed)
  const [made, setMade] = useState<z.infer<typeof madeLink>>()

  return (
    // Not a form: React would take its submission for one of the record's form around it, and save the record.
    <div className="reviewers-link">
      <p>{say(words.explain)}</p>
      <p>{say(words.ends)}</p>
      {modified && <p className="reviewers-link__unsaved">{say(words.unsaved)}</p>}
      <Choice
        legend={say(words.lasts)}
        all={[1, 7] as const}
        chosen={days}
        choose={setDays}
        wordOf={(each) => say(words.days[each])}
      />
      <Button
        type="button"
        disabled={making}
        margin={false}
        onClick={() => void make({ days, locale }).then((link) => link && setMade(link))}
      >
        {say(words.make)}
      </Button>
      {made && <MadeLink {...made} say={say} />}
    </div>
  )
}

function MadeLink({ address, ends, say }: z.infer<typeof madeLink> & Pick<Props, 'say'>) {
  const { i18n } = useTranslation()
  const id = useId()
  const language = i18n.language === 'zh-TW' ? 'zh-HK' : 'en-GB'
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(ends))
  const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'short' })
    .formatToParts(new Date(ends))
    .find(({ type }) => type === 'timeZoneName')?.value
  const copy = useCopy(words.copied, words.notCopied)
  return (
    <div className="reviewers-link__made" aria-live="polite">
      <FieldLabel htmlFor={id} label={say(words.made)} />
      <div className="reviewers-link__row">
        <input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        <Button buttonStyle="secondary" margin={false} onClick={() => copy(address)}>
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
