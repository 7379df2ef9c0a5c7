import type { PageServerLoad } from './$types'
import { actList } from './act-list.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot, today, siteUrl: origin } }) =>
  actList(snapshot, locale, { today, origin })
