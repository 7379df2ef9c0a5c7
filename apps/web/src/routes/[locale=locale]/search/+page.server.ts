import { searchIndex } from '#lib/server/search/running.ts'
import type { PageServerLoad } from './$types'
import { searchView } from './search-view.ts'

export const load: PageServerLoad = async ({ params: { locale }, locals: { snapshot }, url }) =>
  searchView(await searchIndex(snapshot), snapshot, locale, url.searchParams)
