import { error, redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { countryView } from './country-view.ts'

export const load: PageServerLoad = ({ params: { locale, country }, locals: { snapshot } }) => {
  const view = countryView(snapshot, country.toUpperCase(), locale)
  if (!view) error(404)
  if (country !== view.code.toLowerCase()) redirect(301, `/${locale}${view.path}`)
  return view
}
