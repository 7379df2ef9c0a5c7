'use client'

import { Button, Drawer, useDocumentInfo, useDrawerSlug, useModal, useTranslation } from '@payloadcms/ui'
import type { Label } from '../labels.ts'
import { LinkForm } from './link-form.tsx'
import { words } from './words.ts'

/** Above the form: opens the drawer that makes a link to the draft for people without an account. */
export function ReviewersLink() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const slug = useDrawerSlug('reviewers-link')
  const say = (label: Label) => label[i18n.language === 'zh-TW' ? 'zh-TW' : 'en']
  const path: `/${string}` = globalSlug
    ? `/globals/${globalSlug}/preview-link`
    : `/${collectionSlug}/${id}/preview-link`
  if (!globalSlug && !id) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(slug)}>
        {say(words.button)}
      </Button>
      <Drawer slug={slug} title={say(words.title)}>
        <LinkForm path={path} say={say} />
      </Drawer>
    </>
  )
}
