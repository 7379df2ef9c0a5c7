import { redirect } from '@sveltejs/kit'
import { recordAt } from '../../../record-at.ts'
import { actPathOf } from '#lib/components/act/act-view.ts'
import { pathOf } from '#lib/paths.ts'
import type { PageServerLoad } from './$types'
import { letterView } from './letter-view.ts'

export const load: PageServerLoad = ({ params: { locale, country, slug }, locals, url }) => {
  const { snapshot, today, siteUrl: origin } = locals
  const city = snapshot.bySlug('city', slug.normalize('NFC'))?.record ?? recordAt(snapshot, 'city', slug, locale)
  // A city in China signs on the other side: its page lists the places abroad to write to.
  if (city.country === 'CN') redirect(307, `/${locale}${pathOf(city)}`)
  if (country !== city.country.toLowerCase() || slug !== city.slug) redirect(301, `/${locale}${actPathOf(city)}`)
  return letterView(city, snapshot, { locale, language: url.searchParams.get('in'), today, origin })
}
