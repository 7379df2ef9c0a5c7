import { error } from '@sveltejs/kit'
import { provinces } from '#lib/server/places/provinces.ts'
import type { PageServerLoad } from './$types'
import { provinceView } from './province-view.ts'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const province = provinces(snapshot).get(slug)
  return province ? provinceView(province, snapshot, locale) : error(404)
}
