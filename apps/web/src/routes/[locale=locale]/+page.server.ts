import type { PageServerLoad } from './$types'
import { homeView } from './home-view.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => {
  return homeView(snapshot, locale)
}
