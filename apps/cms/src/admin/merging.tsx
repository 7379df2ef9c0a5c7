'use client'

import { Button, Drawer, FieldLabel, useDocumentInfo, useFormModified, useListDrawer, useModal } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { label } from './labels.ts'
import { MergePreview } from './merge-preview.tsx'
import './merging.css'
import { useSay } from './use-say.ts'

const drawer = 'merge-preview'

/** In the sidebar of a city or an agreement: choose the record that stays, see what moves, confirm. */
export function Merging() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  return id && collectionSlug && !isTrashed ? <MergeButton id={String(id)} collection={collectionSlug} /> : null
}

function MergeButton({ id, collection }: { id: string; collection: CollectionSlug }) {
  const say = useSay()
  const isModified = useFormModified()
  const { openModal, closeModal } = useModal()
  // An offer to merge two agreements leads here with the record that stays.
  const proposed = useSearchParams().get('mergeInto')
  const [into, setInto] = useState(proposed)
  // The list asks anew whenever these are other objects.
  const list = useMemo(
    () => ({ collectionSlugs: [collection], filterOptions: { [collection]: { id: { not_equals: id } } } }),
    [collection, id]
  )
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer(list)

  useEffect(() => {
    if (proposed) openModal(drawer)
    // The address says it once; what the modal does later is the person's.
  }, [proposed])

  return (
    <div className="field-type merging">
      <FieldLabel label={say(words.title)} />
      <p>{say(isModified ? words.saveFirst : words.help)}</p>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isModified} onClick={openDrawer}>
        {say(words.choose)}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          closeDrawer()
          setInto(String(doc.id))
          openModal(drawer)
        }}
      />
      <Drawer slug={drawer} title={say(words.title)}>
        {into && <MergePreview collection={collection} id={id} into={into} onCancel={() => closeModal(drawer)} />}
      </Drawer>
    </div>
  )
}

const words = {
  title: label('Is it the same as another?', '與另一項重複？'),
  help: label(
    'Merge it into the record that should stay. You see first what would happen.',
    '可合併到應保留的紀錄。確認前會先讓你看到結果。'
  ),
  saveFirst: label('Save or discard your changes before you merge.', '合併前請先儲存或放棄更改。'),
  choose: label('Merge into…', '合併到…')
}
