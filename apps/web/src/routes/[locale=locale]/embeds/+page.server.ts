import { embedsView } from './embeds-view.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot, siteUrl }, url }) =>
  embedsView(snapshot, locale, siteUrl, url.searchParams)
