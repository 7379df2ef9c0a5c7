import { error, redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { actInCountry } from '../act-list.ts'

export const load: PageServerLoad = ({ params: { locale, country }, locals: { snapshot } }) => {
  if (country !== country.toLowerCase()) redirect(301, `/${locale}/act/${country.toLowerCase()}`)
  return actInCountry(snapshot, locale, country.toUpperCase()) ?? error(404)
}
