import type { PageServerLoad } from './$types'
import { homeMap } from './home-map.ts'
import { homeView } from './home-view.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => {
  return { ...homeView(snapshot, locale), map: homeMap(snapshot, locale) }
}
