import { error } from '@sveltejs/kit'
import { agreementView } from '#lib/components/agreement/agreement-view.ts'
import { changesOf } from '#lib/components/changes/changes.ts'
import { SourceNotes } from '#lib/components/sources/source-notes.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale, id }, locals: { snapshot } }) => {
  const record = snapshot.get('agreement', id)
  if (!record) error(404)
  const notes = new SourceNotes(snapshot)
  return {
    agreement: agreementView(record, snapshot, notes, locale),
    sources: notes.all,
    changes: changesOf(snapshot, [record]).map(({ change, day }) => ({ change, day }))
  }
}
