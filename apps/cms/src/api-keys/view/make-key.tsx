'use client'

import { Button, Drawer, useAuth, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '../../admin/use-say.ts'
import type { User } from '../../payload-types.ts'
import { KeyForm } from './key-form.tsx'
import { MadeKey, type Made } from './made-key.tsx'
import './make-key.css'
import { words } from './words.ts'

/** Above the list of keys: opens the drawer that makes one and shows it once. */
export function MakeKey() {
  const { user } = useAuth<User>()
  const { openModal, closeModal } = useModal()
  const router = useRouter()
  const slug = useDrawerSlug('make-key')
  const say = useSay()
  const [made, setMade] = useState<Made>()
  if (user?.role !== 'admin' && user?.role !== 'partner') return null
  const done = (): void => {
    closeModal(slug)
    setMade(undefined)
    router.refresh()
  }
  return (
    <>
      <Button buttonStyle="primary" size="medium" margin={false} onClick={() => openModal(slug)}>
        {say(words.button)}
      </Button>
      <Drawer slug={slug} title={say(words.title)}>
        {made ? <MadeKey made={made} done={done} /> : <KeyForm byAdmin={user.role === 'admin'} done={setMade} />}
      </Drawer>
    </>
  )
}
