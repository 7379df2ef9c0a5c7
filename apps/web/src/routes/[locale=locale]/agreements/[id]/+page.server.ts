import { agreementView } from '#lib/components/agreement/agreement-view.ts'
import { changesOf, withDetails } from '#lib/components/changes/changes.ts'
import { SourceNotes } from '#lib/components/sources/source-notes.ts'
import { tiesMap } from '#lib/server/places/ties-map.ts'
import { recordWithId } from '../../record-at.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale, id }, locals: { snapshot } }) => {
  const record = recordWithId(snapshot, 'agreement', id, locale)
  const notes = new SourceNotes(snapshot)
  return {
    agreement: agreementView(record, snapshot, notes, locale),
    map: tiesMap([record], snapshot, locale),
    sources: notes.all,
    changes: withDetails(snapshot, changesOf(snapshot, [record]), locale).map(({ change, day, details }) => ({
      change,
      day,
      details
    }))
  }
}
