import { actView } from '#lib/components/act/act-view.ts'
import { redirect } from '@sveltejs/kit'
import { recordAt } from '../../../record-at.ts'
import type { PageServerLoad } from './$types'
import { cityView } from './city-view.ts'

export const load: PageServerLoad = ({ params: { locale, country, slug }, locals: { snapshot, today } }) => {
  const city = recordAt(snapshot, 'city', slug, locale)
  const view = cityView(city, snapshot, locale)
  // Slugs are unique over all countries, so a wrong country still names one city.
  if (country !== city.country.toLowerCase()) redirect(301, `/${locale}${view.path}`)
  return { ...view, act: view.inChina ? null : actView(city, snapshot, locale, today) }
}
