'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { Choice } from '../../admin/choice/choice.tsx'
import { useMake } from '../../admin/use-make.ts'
import { useSay } from '../../admin/use-say.ts'
import { lifetimes, limits } from '../limits.ts'
import { type Made, made } from './made-key.tsx'
import { words } from './words.ts'

const partnerList = z.object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) })

interface Props {
  /** An admin says for which partner it is, and how much it brings. */
  byAdmin: boolean
  done: (made: Made) => void
}

/** What a key is for and how long it lasts; then it is made. */
export function KeyForm({ byAdmin, done }: Props) {
  const say = useSay()
  const id = useId()
  const [name, setName] = useState('')
  const [partner, setPartner] = useState('')
  const [days, setDays] = useState<(typeof lifetimes)[number]>(365)
  const [limit, setLimit] = useState<(typeof limits)[number]>(limits[0])
  const { making, make } = useMake('/api-keys/make', made, words.failed)
  const partners = usePartners(byAdmin)

  const submit = async (): Promise<void> => {
    const key = await make({ name, days, ...(byAdmin && { partner, limit }) })
    if (key) done(key)
  }

  const number = new Intl.NumberFormat('en')
  return (
    <div className="make-key">
      <p>{say(words.explain)}</p>
      <label className="make-key__field" htmlFor={`${id}-name`}>
        {say(words.name)}
        <input id={`${id}-name`} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        <small>{say(words.nameHelp)}</small>
      </label>
      {byAdmin && (
        <label className="make-key__field" htmlFor={`${id}-partner`}>
          {say(words.partner)}
          <select id={`${id}-partner`} value={partner} onChange={(event) => setPartner(event.target.value)}>
            <option value="">{say(words.choose)}</option>
            {partners?.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          {partners?.length === 0 && <small>{say(words.noPartners)}</small>}
        </label>
      )}
      <Choice
        legend={say(words.lasts)}
        all={lifetimes}
        chosen={days}
        choose={setDays}
        wordOf={(each) => say(words.days[each])}
      />
      {byAdmin && (
        <Choice
          legend={say(words.limit)}
          all={limits}
          chosen={limit}
          choose={setLimit}
          wordOf={(each) => number.format(each)}
        />
      )}
      <Button type="button" disabled={making} margin={false} onClick={() => void submit()}>
        {say(words.make)}
      </Button>
    </div>
  )
}

/** The partners an admin chooses from; undefined until they are known. */
function usePartners(wanted: boolean) {
  const { config } = useConfig()
  const [partners, setPartners] = useState<z.infer<typeof partnerList>['docs']>()
  useEffect(() => {
    if (!wanted) return
    const path = '/partners?pagination=false&depth=0&sort=name' as const
    fetch(formatAdminURL({ apiRoute: config.routes.api, path }), { credentials: 'include' })
      .then(async (response) => setPartners(partnerList.parse(await response.json()).docs))
      .catch((error: unknown) => toast.error(String(error)))
  }, [wanted, config.routes.api])
  return partners
}
