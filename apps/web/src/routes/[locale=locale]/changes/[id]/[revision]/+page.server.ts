import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { changeView } from './change-view.ts'

export const load: PageServerLoad = ({ params: { locale, id, revision }, locals: { snapshot } }) => {
  const record = snapshot.byId(id)
  const view = record && changeView(record, Number(revision), snapshot, locale)
  return view ?? error(404)
}
