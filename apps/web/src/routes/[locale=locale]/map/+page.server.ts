import type { PageServerLoad } from './$types'
import { mapPage } from './map-page-view.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot }, url }) =>
  mapPage(snapshot, locale, url.searchParams)
