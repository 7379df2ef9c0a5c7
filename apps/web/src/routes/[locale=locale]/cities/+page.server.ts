import type { PageServerLoad } from './$types'
import { cityList } from './city-list.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot }, url }) =>
  cityList(snapshot, locale, url.searchParams)
