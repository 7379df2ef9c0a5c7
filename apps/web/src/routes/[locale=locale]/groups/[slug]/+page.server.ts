import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { pictureOf } from '#lib/components/picture/picture.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { recordAt } from '../../record-at.ts'
import type { PageServerLoad } from './$types'
import { signedBy } from './signed-by.ts'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const group = recordAt(snapshot, 'group', slug, locale)
  return {
    name: nameOf(group, locale),
    description: shownIn(group.description, group, locale),
    country: group.country && countryNames(snapshot, locale)(group.country),
    website: group.website,
    logo: pictureOf(snapshot.get('media', group.logo), locale),
    signed: signedBy(group, snapshot, locale)
  }
}
